#include "base/Glob.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>

namespace raingauge::base {

namespace {

/// The end of a `{…}` or `(…)` that opens at `at`, or -1. Knows nesting and backslashes.
qsizetype closingOf(const QString &text, qsizetype at, QChar open, QChar close)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == open)
            ++depth;
        else if (text[i] == close && --depth == 0)
            return i;
    }
    return -1;
}

QStringList splitOutside(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == separator && depth == 0) {
            parts.push_back({});
            continue;
        }
        depth += text[i] == u'{' || text[i] == u'(' ? 1 : text[i] == u'}' || text[i] == u')' ? -1 : 0;
        parts.back() += text[i];
    }
    return parts;
}

/// `a{b,c}` → `ab`, `ac`; numbers as in `{1..3}` too. Braces around one thing stay as they are.
QStringList expandBraces(const QString &pattern)
{
    static const QRegularExpression range(QStringLiteral("^(-?\\d+)\\.\\.(-?\\d+)$"));
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', open + 1)) {
        const qsizetype close = closingOf(pattern, open, u'{', u'}');
        if (close < 0 || (open > 0 && pattern[open - 1] == u'\\'))
            continue;
        const QString inside = pattern.mid(open + 1, close - open - 1);
        QStringList choices = splitOutside(inside, u',');
        if (const auto match = range.match(inside); match.hasMatch()) {
            const int first = match.captured(1).toInt();
            const int last = match.captured(2).toInt();
            choices.clear();
            for (int n = first; n != last + (first <= last ? 1 : -1) && choices.size() < 10'000;
                 n += first <= last ? 1 : -1)
                choices.push_back(QString::number(n));
        } else if (choices.size() < 2) {
            continue;
        }
        QStringList result;
        for (const QString &choice : choices)
            result += expandBraces(pattern.left(open) + choice + pattern.mid(close + 1));
        return result;
    }
    return {pattern};
}

QString toExpression(const QString &segment);

/// `@(a|b)` and its kin, opening at `at`; moves `at` past it. Nothing if there is none.
std::optional<QString> extendedGroup(const QString &segment, qsizetype &at)
{
    const QChar kind = segment[at];
    if (!QStringLiteral("@?*+!").contains(kind) || at + 1 >= segment.size() || segment[at + 1] != u'(')
        return std::nullopt;
    const qsizetype close = closingOf(segment, at + 1, u'(', u')');
    if (close < 0)
        return std::nullopt;
    QStringList choices = splitOutside(segment.mid(at + 2, close - at - 2), u'|');
    for (QString &choice : choices)
        choice = toExpression(choice);
    const QString any = choices.join(u'|');
    at = close;
    if (kind == u'!')
        return QStringLiteral("(?!(?:%1)%2$)[^/]*?").arg(any, toExpression(segment.mid(close + 1)));
    const QString repeat = kind == u'@' ? QString() : QString(kind);
    return QStringLiteral("(?:%1)%2").arg(any, repeat);
}

/// `[a-z]` or `[!a]`, opening at `at`; moves `at` to its end. Nothing if it never closes.
std::optional<QString> characterClass(const QString &segment, qsizetype &at)
{
    qsizetype from = at + 1;
    const bool isNegated = from < segment.size() && (segment[from] == u'!' || segment[from] == u'^');
    from += isNegated ? 1 : 0;
    const qsizetype close = segment.indexOf(u']', from + 1);
    if (close < 0)
        return std::nullopt;
    QString inside = segment.mid(from, close - from);
    inside.replace(QStringLiteral("\\"), QStringLiteral("\\\\"))
        .replace(QStringLiteral("["), QStringLiteral("\\["));
    at = close;
    return QStringLiteral("[%1%2]").arg(isNegated ? QStringLiteral("^") : QString(), inside);
}

QString toExpression(const QString &segment)
{
    QString result;
    for (qsizetype i = 0; i < segment.size(); ++i) {
        if (const auto group = extendedGroup(segment, i)) {
            result += *group;
            continue;
        }
        const QChar c = segment[i];
        const auto set = c == u'[' ? characterClass(segment, i) : std::nullopt;
        if (set)
            result += *set;
        else if (c == u'*')
            result += QStringLiteral("[^/]*?");
        else if (c == u'?')
            result += QStringLiteral("[^/]");
        else if (c == u'\\' && i + 1 < segment.size())
            result += QRegularExpression::escape(segment.mid(++i, 1));
        else
            result += QRegularExpression::escape(QString(c));
    }
    return result;
}

bool isPlain(const QString &segment)
{
    static const QRegularExpression magic(QStringLiteral("[*?\\[\\\\]|[@+!]\\("));
    return !segment.contains(magic);
}

/// Walks the folders along the segments of one pattern.
struct GlobWalk
{
    QDir directory;
    QStringList segments;
    std::set<QString> &found;

    QString onDisk(const QString &path) const
    {
        return directory.filePath(path.isEmpty() ? QStringLiteral(".") : path);
    }

    static QString joined(const QString &path, const QString &name)
    {
        return path.isEmpty() || path.endsWith(u'/') ? path + name : path + u'/' + name;
    }

    QStringList namesIn(const QString &path) const
    {
        return QDir(onDisk(path))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    }

    void visit(const QString &path, qsizetype at)
    {
        if (at == segments.size()) {
            found.insert(path);
            return;
        }
        const QString &segment = segments[at];
        if (segment == QStringLiteral("**"))
            visitDeep(path, at);
        else if (isPlain(segment))
            visitNamed(path, at);
        else
            visitMatching(path, at);
    }

    void visitNamed(const QString &path, qsizetype at)
    {
        // An empty first segment is the root; an empty last one asks for a folder.
        const QString next =
            at == 0 && segments[at].isEmpty() ? QStringLiteral("/") : joined(path, segments[at]);
        const QFileInfo info(onDisk(next));
        if (info.exists() && (at + 1 == segments.size() || info.isDir()))
            visit(next, at + 1);
    }

    void visitMatching(const QString &path, qsizetype at)
    {
        const QString &segment = segments[at];
        const QRegularExpression expression(QRegularExpression::anchoredPattern(toExpression(segment)));
        for (const QString &name : namesIn(path)) {
            const bool isHidden = name.startsWith(u'.') && !segment.startsWith(u'.');
            if (!isHidden && expression.match(name).hasMatch())
                visitNamedEntry(joined(path, name), at);
        }
    }

    void visitNamedEntry(const QString &next, qsizetype at)
    {
        if (at + 1 == segments.size() || QFileInfo(onDisk(next)).isDir())
            visit(next, at + 1);
    }

    void visitDeep(const QString &path, qsizetype at)
    {
        // `**` may stand for no folder at all; as the last part it means everything below, the folder
        // included.
        const bool isLast = at + 1 == segments.size();
        if (!isLast)
            visit(path, at + 1);
        else if (!path.isEmpty())
            found.insert(path);
        for (const QString &name : namesIn(path)) {
            if (name.startsWith(u'.'))
                continue;
            const QString next = joined(path, name);
            const QFileInfo info(onDisk(next));
            if (info.isDir() && !info.isSymLink())
                visitDeep(next, at);
            else if (isLast)
                found.insert(next);
            else if (info.isDir())
                visit(next, at + 1);
        }
    }
};

} // namespace

QStringList expandGlob(const QString &directory, const QString &pattern)
{
    if (pattern.isEmpty())
        return {};
    std::set<QString> found;
    for (const QString &single : expandBraces(pattern)) {
        GlobWalk walk{QDir(directory), single.split(u'/'), found};
        walk.visit({}, 0);
    }
    QStringList result(found.begin(), found.end());
    QCollator collator{QLocale(QLocale::English)};
    std::stable_sort(result.begin(), result.end(),
                     [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return result;
}

} // namespace raingauge::base
