#include "project/Journal.h"

#include <QStringList>

#include <cmath>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

base::Error unreadableJournal(const QString &file, const QString &fault)
{
    return {base::ErrorCode::JournalUnreadable, u"%1 is not a migration journal: %2"_s.arg(file, fault),
            base::Location{file}, u"Restore the file from git, or mend the key by hand."_s};
}

std::optional<qint64> integral(double number)
{
    // Beyond 2^53 a JavaScript number is no longer exact, and no time lies there.
    if (!std::isfinite(number) || number != std::trunc(number) || std::abs(number) > 9007199254740992.0)
        return std::nullopt;
    return static_cast<qint64>(number);
}

/// The migrator compares `Number(row.created_at) < entry.when`, which turns a string into a number as
/// Number() does.
std::optional<qint64> numberOfString(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return 0;
    bool isNumber = false;
    if (trimmed.startsWith("0x"_L1, Qt::CaseInsensitive)) {
        const auto number = trimmed.mid(2).toULongLong(&isNumber, 16);
        return isNumber ? integral(static_cast<double>(number)) : std::nullopt;
    }
    const auto number = trimmed.toDouble(&isNumber);
    return isNumber ? integral(number) : std::nullopt;
}

std::optional<qint64> readWhen(const base::Json &entry)
{
    const auto found = entry.find("when");
    if (found == entry.end())
        return std::nullopt;
    if (found->is_number_integer())
        return found->get<qint64>();
    if (found->is_number_float())
        return integral(found->get<double>());
    if (found->is_string())
        return numberOfString(base::toQString(*found));
    return std::nullopt;
}

/// A tag names a file of the folder; a stranger's journal must not make us read one outside of it.
bool leavesFolder(const QString &tag)
{
    return tag.startsWith(u'/') || tag.split(u'/').contains(u".."_s) || tag.contains(QChar::Null);
}

base::Result<JournalEntry> readEntry(const base::Json &json, size_t position, const QString &file)
{
    const auto key = u"entries[%1]"_s.arg(position);
    if (!json.is_object())
        return base::failure(unreadableJournal(file, u"%1 is no object."_s.arg(key)));
    JournalEntry entry;
    const auto idx = json.find("idx");
    const auto number = idx != json.end() && idx->is_number() ? integral(idx->get<double>()) : std::nullopt;
    if (!number || *number < 0 || *number > 1'000'000'000)
        return base::failure(unreadableJournal(file, u"%1.idx is no whole number."_s.arg(key)));
    entry.idx = static_cast<int>(*number);
    const auto tag = json.find("tag");
    if (tag == json.end() || !tag->is_string())
        return base::failure(unreadableJournal(file, u"%1.tag is no text."_s.arg(key)));
    entry.tag = base::toQString(*tag);
    if (entry.tag.isEmpty() || leavesFolder(entry.tag))
        return base::failure(unreadableJournal(
            file, u"%1.tag \"%2\" names no file of the migrations folder."_s.arg(key, entry.tag)));
    entry.when = readWhen(json);
    if (const auto version = json.find("version"); version != json.end())
        entry.version =
            version->is_string() ? base::toQString(*version) : QString::fromStdString(version->dump());
    if (const auto breakpoints = json.find("breakpoints");
        breakpoints != json.end() && breakpoints->is_boolean())
        entry.breakpoints = breakpoints->get<bool>();
    return entry;
}

} // namespace

base::Result<Journal> readJournal(const QByteArray &text, const QString &file)
{
    auto json = base::parseJson(text, file);
    if (!json) {
        auto error = json.error();
        error.code = base::ErrorCode::JournalUnreadable;
        if (error.hint.isEmpty())
            error.hint = u"Restore the file from git, or mend it by hand."_s;
        return base::failure(std::move(error));
    }
    if (!json->is_object())
        return base::failure(unreadableJournal(file, u"it is no object."_s));
    const auto entries = json->find("entries");
    if (entries == json->end())
        return base::failure(unreadableJournal(file, u"it has no key \"entries\"."_s));
    if (!entries->is_array())
        return base::failure(unreadableJournal(file, u"\"entries\" is no list."_s));
    Journal journal;
    journal.entries.reserve(entries->size());
    for (const auto &element : *entries) {
        auto entry = readEntry(element, journal.entries.size(), file);
        if (!entry)
            return entry.failure();
        journal.entries.push_back(*std::move(entry));
    }
    journal.json = *std::move(json);
    return journal;
}

Journal appended(Journal journal, const JournalEntry &entry)
{
    if (!journal.json.is_object())
        journal.json = {{"version", "7"}, {"dialect", "postgresql"}, {"entries", base::Json::array()}};
    base::Json json = {{"idx", entry.idx}, {"version", base::toJson(entry.version)}};
    json["when"] = entry.when ? base::Json(*entry.when) : base::Json();
    json["tag"] = base::toJson(entry.tag);
    json["breakpoints"] = entry.breakpoints;
    journal.json["entries"].push_back(std::move(json));
    journal.entries.push_back(entry);
    return journal;
}

int nextIdx(const Journal &journal)
{
    return journal.entries.empty() ? 0 : journal.entries.back().idx + 1;
}

} // namespace raingauge::project
