// Reads one JSON object key by key, knows where it stands in the file ("tables.public.users.columns.id") and
// which keys nobody asked for. Used by SnapshotJson only; the first fault of a whole reading is kept.
#pragma once

#include "snapshot/ParsedText.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace raingauge::snapshot {

/// What all readers of one snapshot share: the file's name and the first fault.
class ReadFaults
{
public:
    explicit ReadFaults(QString file);

    /// Remembers "`path` must be …" (SnapshotUnreadable) unless there is a fault already.
    void unreadable(const QString &path, const QString &expectation);
    /// Remembers "not yet supported: `what`" (NotYetSupported) unless there is a fault already.
    void notYetSupported(const QString &what);

    [[nodiscard]] const std::optional<base::Error> &first() const { return m_first; }

private:
    QString m_file;
    std::optional<base::Error> m_first;
};

/// Getters return a default after a fault, so that a reader can be written as a plain list of fields.
class ObjectReader
{
public:
    enum class Presence
    {
        Required,
        Optional
    };
    using Visit = std::function<void(const QString &key, ObjectReader &child)>;

    ObjectReader(simdjson::dom::object object, QString path, ReadFaults &faults);

    QString string(const char *key);
    std::optional<QString> optionalString(const char *key);
    bool boolean(const char *key);
    bool boolean(const char *key, bool fallback);
    std::vector<QString> strings(const char *key);
    /// The value as it is, or nothing; counts as read.
    std::optional<simdjson::dom::element> value(std::string_view key);
    /// The object under `key` as it is, or an empty one.
    base::Json object(const char *key);
    /// Calls `visit` for the object under `key` if there is one.
    void child(const char *key, const Visit &visit);
    /// Calls `visit` for each member of the record under `key`, in JavaScript's order of keys.
    void record(const char *key, Presence presence, const Visit &visit);
    /// Calls `visit` for each object of the array under `key`; the key given is its index.
    void array(const char *key, const Visit &visit);

    /// The members that nobody read.
    base::Json unread() const;
    /// Makes the first member that nobody read a fault.
    void refuseUnread();
    /// Makes it a fault when a record's key says something else than its content.
    void expectKey(const QString &key, const QString &fromContent);

private:
    std::optional<simdjson::dom::element> require(const char *key, const char *expectation);
    void unreadable(const char *key, const char *expectation);
    QString pathOf(const QString &key) const;

    std::vector<Member> m_members;
    QString m_path;
    ReadFaults &m_faults;
};

} // namespace raingauge::snapshot
