#include "typescript/SourceText.h"

#include <QFile>
#include <QRegularExpression>

namespace raingauge::typescript {

namespace {

int charactersIn(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

} // namespace

const QStringList &SourceText::linesOf(const QString &file)
{
    const auto [entry, isNew] = m_lines.try_emplace(file);
    if (isNew) {
        QFile input(file);
        if (input.open(QIODevice::ReadOnly))
            entry->second = QString::fromUtf8(input.readAll()).split(QLatin1Char('\n'));
    }
    return entry->second;
}

base::Location SourceText::fromUtf16(const QString &file, int line, int column)
{
    const auto &lines = linesOf(file);
    const int before = line < lines.size() ? charactersIn(lines[line].left(column)) : column;
    return {file, line + 1, before + 1};
}

base::Location SourceText::importOf(const QString &file, const QString &name)
{
    const QRegularExpression quoted(
        QStringLiteral("\\b(?:from|import|require)\\b.*?(?<quote>[\"'`])%1\\k<quote>")
            .arg(QRegularExpression::escape(name)));
    const auto &lines = linesOf(file);
    for (int line = 0; line < lines.size(); ++line)
        if (const auto match = quoted.match(lines[line]); match.hasMatch())
            return {file, line + 1, charactersIn(lines[line].left(match.capturedStart(u"quote"))) + 1};
    return {file, 0, 0};
}

base::Location SourceText::keyOf(const QString &file, const QString &key)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*(?://|\\*|/\\*)"));
    const auto &lines = linesOf(file);
    base::Location found{file, 0, 0};
    int line = 0;
    qsizetype from = 0; // in that line
    for (const QString &part : key.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const QRegularExpression written(QStringLiteral("(?<![\\w$.])(?<key>%1)(?![\\w$])[\"']?\\s*[:=,}]")
                                             .arg(QRegularExpression::escape(part)));
        QRegularExpressionMatch match;
        for (; line < lines.size(); ++line, from = 0)
            if (!comment.match(lines[line]).hasMatch() &&
                (match = written.match(lines[line], from)).hasMatch())
                break;
        if (!match.hasMatch())
            return {file, 0, 0};
        from = match.capturedEnd(u"key");
        found = {file, line + 1, charactersIn(lines[line].left(match.capturedStart(u"key"))) + 1};
    }
    return found;
}

base::Location fromBytes(const QString &file, int line, int column, const QString &lineText)
{
    return {file, line, charactersIn(QString::fromUtf8(lineText.toUtf8().left(column))) + 1};
}

} // namespace raingauge::typescript
