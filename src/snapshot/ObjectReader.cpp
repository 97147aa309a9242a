#include "snapshot/ObjectReader.h"

namespace raingauge::snapshot {

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

ObjectReader::ObjectReader(const base::Json &object, QString path, ReadFaults &faults)
    : m_object(object), m_path(std::move(path)), m_faults(faults)
{
}

QString ObjectReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

const base::Json *ObjectReader::value(const char *key)
{
    m_read.insert(key);
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

const base::Json *ObjectReader::require(const char *key, const QString &expectation)
{
    const auto *found = value(key);
    if (!found)
        m_faults.unreadable(pathOf(QString::fromUtf8(key)), QStringLiteral("is missing, it ") + expectation);
    return found;
}

QString ObjectReader::string(const char *key)
{
    const auto expectation = QStringLiteral("must be a string");
    const auto *found = require(key, expectation);
    if (found && !found->is_string())
        m_faults.unreadable(pathOf(QString::fromUtf8(key)), expectation);
    return found ? base::toQString(*found) : QString();
}

std::optional<QString> ObjectReader::optionalString(const char *key)
{
    return value(key) ? std::optional(string(key)) : std::nullopt;
}

bool ObjectReader::boolean(const char *key)
{
    const auto expectation = QStringLiteral("must be true or false");
    const auto *found = require(key, expectation);
    if (found && !found->is_boolean())
        m_faults.unreadable(pathOf(QString::fromUtf8(key)), expectation);
    return found && found->is_boolean() && found->get<bool>();
}

bool ObjectReader::boolean(const char *key, bool fallback)
{
    return value(key) ? boolean(key) : fallback;
}

std::vector<QString> ObjectReader::strings(const char *key)
{
    const auto expectation = QStringLiteral("must be an array of strings");
    std::vector<QString> texts;
    const auto *found = require(key, expectation);
    if (!found)
        return texts;
    if (!found->is_array()) {
        m_faults.unreadable(pathOf(QString::fromUtf8(key)), expectation);
        return texts;
    }
    for (const auto &element : *found) {
        if (!element.is_string())
            m_faults.unreadable(pathOf(QString::fromUtf8(key)), expectation);
        texts.push_back(base::toQString(element));
    }
    return texts;
}

base::Json ObjectReader::object(const char *key)
{
    const auto *found = value(key);
    if (found && !found->is_object())
        m_faults.unreadable(pathOf(QString::fromUtf8(key)), QStringLiteral("must be an object"));
    return found && found->is_object() ? *found : base::Json::object();
}

void ObjectReader::child(const char *key, const Visit &visit)
{
    const auto *found = value(key);
    if (!found)
        return;
    const auto name = QString::fromUtf8(key);
    if (!found->is_object()) {
        m_faults.unreadable(pathOf(name), QStringLiteral("must be an object"));
        return;
    }
    ObjectReader reader(*found, pathOf(name), m_faults);
    visit(name, reader);
}

void ObjectReader::record(const char *key, Presence presence, const Visit &visit)
{
    const auto expectation = QStringLiteral("must be an object");
    const auto recordPath = pathOf(QString::fromUtf8(key));
    const auto *found = presence == Presence::Required ? require(key, expectation) : value(key);
    if (!found)
        return;
    if (!found->is_object()) {
        m_faults.unreadable(recordPath, expectation);
        return;
    }
    for (const auto &[name, child] : found->items()) {
        const auto childName = QString::fromStdString(name);
        if (!child.is_object())
            m_faults.unreadable(recordPath + u'.' + childName, expectation);
        const auto nothing = base::Json::object();
        ObjectReader reader(child.is_object() ? child : nothing, recordPath + u'.' + childName, m_faults);
        visit(childName, reader);
    }
}

void ObjectReader::array(const char *key, const Visit &visit)
{
    const auto expectation = QStringLiteral("must be an array of objects");
    const auto *found = require(key, expectation);
    if (!found)
        return;
    if (!found->is_array()) {
        m_faults.unreadable(pathOf(QString::fromUtf8(key)), expectation);
        return;
    }
    for (size_t index = 0; index < found->size(); ++index) {
        const auto &child = (*found)[index];
        const auto name = QString::number(index);
        if (!child.is_object()) {
            m_faults.unreadable(pathOf(QString::fromUtf8(key)), expectation);
            return;
        }
        ObjectReader reader(child, pathOf(QString::fromUtf8(key)) + u'.' + name, m_faults);
        visit(name, reader);
    }
}

base::Json ObjectReader::unread() const
{
    auto rest = base::Json::object();
    for (const auto &[key, child] : m_object.items())
        if (!m_read.contains(key))
            rest[key] = child;
    return rest;
}

void ObjectReader::refuseUnread()
{
    for (const auto &[key, child] : m_object.items())
        if (!m_read.contains(key))
            m_faults.unreadable(pathOf(QString::fromStdString(key)),
                                QStringLiteral("is a key that is not known here"));
}

void ObjectReader::expectKey(const QString &key, const QString &fromContent)
{
    if (key != fromContent)
        m_faults.unreadable(
            m_path, QStringLiteral("holds `%1`, which must stand under its own name").arg(fromContent));
}

} // namespace raingauge::snapshot
