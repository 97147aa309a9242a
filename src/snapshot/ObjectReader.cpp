#include "snapshot/ObjectReader.h"

#include <algorithm>

namespace raingauge::snapshot {

namespace dom = simdjson::dom;

ReadFaults::ReadFaults(QString file) : m_file(std::move(file)) {}

void ReadFaults::unreadable(const QString &path, const QString &expectation)
{
    if (!m_first)
        m_first =
            base::Error{base::ErrorCode::SnapshotUnreadable,
                        QStringLiteral("%1: %2 %3").arg(m_file, path, expectation), base::Location{m_file}};
}

void ReadFaults::notYetSupported(const QString &what)
{
    if (!m_first)
        m_first = base::Error{base::ErrorCode::NotYetSupported,
                              QStringLiteral("not yet supported: %1").arg(what), base::Location{m_file}};
}

ObjectReader::ObjectReader(simdjson::dom::object object, QString path, ReadFaults &faults)
    : m_members(membersOf(object)), m_path(std::move(path)), m_faults(faults)
{
}

QString ObjectReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void ObjectReader::unreadable(const char *key, const char *expectation)
{
    m_faults.unreadable(pathOf(QString::fromUtf8(key)), QString::fromUtf8(expectation));
}

std::optional<dom::element> ObjectReader::value(std::string_view key)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [key](const Member &member) { return member.key == key; });
    if (found == m_members.end())
        return std::nullopt;
    found->isRead = true;
    return found->value;
}

std::optional<dom::element> ObjectReader::require(const char *key, const char *expectation)
{
    const auto found = value(key);
    if (!found)
        m_faults.unreadable(pathOf(QString::fromUtf8(key)),
                            QStringLiteral("is missing, it %1").arg(QString::fromUtf8(expectation)));
    return found;
}

QString ObjectReader::string(const char *key)
{
    constexpr auto expectation = "must be a string";
    std::string_view text;
    if (const auto found = require(key, expectation); found && found->get(text))
        unreadable(key, expectation);
    return toQString(text);
}

std::optional<QString> ObjectReader::optionalString(const char *key)
{
    return value(key) ? std::optional(string(key)) : std::nullopt;
}

bool ObjectReader::boolean(const char *key)
{
    constexpr auto expectation = "must be true or false";
    bool isTrue = false;
    if (const auto found = require(key, expectation); found && found->get(isTrue))
        unreadable(key, expectation);
    return isTrue;
}

bool ObjectReader::boolean(const char *key, bool fallback)
{
    return value(key) ? boolean(key) : fallback;
}

std::vector<QString> ObjectReader::strings(const char *key)
{
    constexpr auto expectation = "must be an array of strings";
    std::vector<QString> texts;
    const auto found = require(key, expectation);
    dom::array elements;
    if (!found || found->get(elements)) {
        if (found)
            unreadable(key, expectation);
        return texts;
    }
    for (const auto element : elements) {
        std::string_view text;
        if (element.get(text))
            unreadable(key, expectation);
        texts.push_back(toQString(text));
    }
    return texts;
}

base::Json ObjectReader::object(const char *key)
{
    const auto found = value(key);
    if (found && !found->is_object())
        unreadable(key, "must be an object");
    return found && found->is_object() ? toJson(*found) : base::Json::object();
}

void ObjectReader::child(const char *key, const Visit &visit)
{
    const auto found = value(key);
    if (!found)
        return;
    dom::object child;
    if (found->get(child)) {
        unreadable(key, "must be an object");
        return;
    }
    const auto name = QString::fromUtf8(key);
    ObjectReader reader(child, pathOf(name), m_faults);
    visit(name, reader);
}

void ObjectReader::record(const char *key, Presence presence, const Visit &visit)
{
    constexpr auto expectation = "must be an object";
    const auto found = presence == Presence::Required ? require(key, expectation) : value(key);
    if (!found)
        return;
    dom::object record;
    if (found->get(record)) {
        unreadable(key, expectation);
        return;
    }
    const auto recordPath = pathOf(QString::fromUtf8(key)) + u'.';
    for (const auto &member : membersOf(record)) {
        const auto name = toQString(member.key);
        dom::object child;
        if (member.value.get(child)) {
            m_faults.unreadable(recordPath + name, QString::fromUtf8(expectation));
            return;
        }
        ObjectReader reader(child, recordPath + name, m_faults);
        visit(name, reader);
    }
}

void ObjectReader::array(const char *key, const Visit &visit)
{
    constexpr auto expectation = "must be an array of objects";
    const auto found = require(key, expectation);
    if (!found)
        return;
    dom::array elements;
    if (found->get(elements)) {
        unreadable(key, expectation);
        return;
    }
    qsizetype index = 0;
    for (const auto element : elements) {
        dom::object child;
        if (element.get(child)) {
            unreadable(key, expectation);
            return;
        }
        const auto name = QString::number(index++);
        ObjectReader reader(child, pathOf(QString::fromUtf8(key)) + u'.' + name, m_faults);
        visit(name, reader);
    }
}

base::Json ObjectReader::unread() const
{
    auto rest = base::Json::object();
    for (const auto &member : m_members)
        if (!member.isRead)
            rest[std::string(member.key)] = toJson(member.value);
    return rest;
}

void ObjectReader::refuseUnread()
{
    for (const auto &member : m_members)
        if (!member.isRead)
            m_faults.unreadable(pathOf(toQString(member.key)),
                                QStringLiteral("is a key that is not known here"));
}

void ObjectReader::expectKey(const QString &key, const QString &fromContent)
{
    if (key != fromContent)
        m_faults.unreadable(
            m_path, QStringLiteral("holds `%1`, which must stand under its own name").arg(fromContent));
}

} // namespace raingauge::snapshot
