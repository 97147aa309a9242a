#include "base/Json.h"

#include "base/ArrayIndex.h"
#include "base/JsonStyle.h"

#include <QList>

#include <algorithm>

template class nlohmann::basic_json<nlohmann::ordered_map>;

namespace raingauge::base {

namespace {

Location locate(const QByteArray &text, size_t byteOffset, const QString &file)
{
    const auto before =
        text.left(static_cast<int>(std::min<size_t>(byteOffset, static_cast<size_t>(text.size()))));
    const auto lineStart = before.lastIndexOf('\n') + 1;
    return {file, static_cast<int>(before.count('\n')) + 1,
            static_cast<int>(QString::fromUtf8(before.mid(lineStart)).toUcs4().size()) + 1};
}

Error unreadable(const QString &file, const QString &message, Location where, const QString &hint = {})
{
    return {ErrorCode::FileUnreadable, QStringLiteral("%1 is not valid JSON: %2").arg(file, message),
            std::move(where), hint};
}

/// Writing and comparing JSON goes one call deeper per level; a file made to exhaust the stack is refused
/// instead. No snapshot nests deeper than ten.
constexpr int deepestNesting = 500;

/// Where `text` nests deeper than we read; -1 if nowhere.
qsizetype tooDeepAt(const QByteArray &text)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (isInString && c == '\\')
            ++at;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == '[' || c == '{') && ++depth > deepestNesting)
            return at;
        else if (!isInString && (c == ']' || c == '}'))
            --depth;
    }
    return -1;
}

} // namespace

Result<Json> parseJson(const QByteArray &text, const QString &file)
{
    if (text.trimmed().isEmpty())
        return failure(unreadable(file, QStringLiteral("the file is empty"), {file, 1, 1}));
    if (text.startsWith("\xEF\xBB\xBF"))
        return failure(unreadable(file, QStringLiteral("it begins with a byte-order mark"), {file, 1, 1},
                                  QStringLiteral("Save the file as UTF-8 without a byte-order mark.")));
    const auto conflict = text.startsWith("<<<<<<< ") ? 0 : text.indexOf("\n<<<<<<< ") + 1;
    if (conflict > 0 || text.startsWith("<<<<<<< "))
        return failure(unreadable(file, QStringLiteral("it holds git's merge-conflict markers"),
                                  locate(text, static_cast<size_t>(conflict), file),
                                  QStringLiteral("Resolve the conflict first.")));
    if (const auto tooDeep = tooDeepAt(text); tooDeep >= 0)
        return failure(unreadable(file, QStringLiteral("it nests too deeply"),
                                  locate(text, static_cast<size_t>(tooDeep), file)));
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error &error) {
        const auto offset = error.byte > 0 ? error.byte - 1 : 0;
        const bool endsEarly = offset >= static_cast<size_t>(text.size());
        return failure(unreadable(
            file, endsEarly ? QStringLiteral("it ends too early") : QStringLiteral("unexpected text"),
            locate(text, offset, file)));
    } catch (const Json::exception &) {
        return failure(unreadable(file, QStringLiteral("it holds a number beyond any range"), {file}));
    }
}

Json toJson(const QString &text)
{
    if (text.isValidUtf16())
        return Json(text.toUtf8().toStdString());
    // UTF-8 has no unpaired surrogates, and QString would make them question marks; as UCS-4 they are U+FFFD.
    QString valid;
    for (const auto character : text.toUcs4())
        valid += QChar::fromUcs4(character);
    return Json(valid.toUtf8().toStdString());
}

QString toQString(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

QByteArray stringify(const Json &value)
{
    return writeJson(value, {});
}

void hoistIntegerKeys(Json &value)
{
    if (value.is_array()) {
        for (auto &element : value)
            hoistIntegerKeys(element);
        return;
    }
    if (!value.is_object())
        return;
    std::vector<std::pair<unsigned long, std::string>> indices;
    for (auto &[key, child] : value.items()) {
        hoistIntegerKeys(child);
        if (const auto index = arrayIndex(key))
            indices.emplace_back(*index, key);
    }
    if (indices.empty())
        return;
    std::sort(indices.begin(), indices.end());
    Json ordered = Json::object();
    for (const auto &[index, key] : indices)
        ordered[key] = value[key];
    for (auto &[key, child] : value.items())
        if (!arrayIndex(key))
            ordered[key] = std::move(child);
    value = std::move(ordered);
}

} // namespace raingauge::base
