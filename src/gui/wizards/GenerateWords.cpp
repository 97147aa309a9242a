// The words of GeneratePresenter: titles, facts, names of files.
#include "gui/wizards/CommandLine.h"
#include "gui/wizards/GeneratePresenter.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raingauge::gui {

namespace {

/// The migration whose snapshot is compared with; empty for none.
QString newestTag(const tasks::GeneratePlan &plan)
{
    return plan.folder.migrations.empty() ? QString() : plan.folder.migrations.back().entry.tag;
}

} // namespace

QString GeneratePresenter::stepName(Page page) const
{
    switch (page) {
    case Page::Source:
        return tr("Source");
    case Page::Renames:
        return tr("Renames");
    case Page::Review:
        return tr("Review");
    case Page::Name:
        return tr("Name");
    case Page::Written:
        return tr("Written");
    }
    return {};
}

QString GeneratePresenter::title() const
{
    const int changes = plan() ? int(plan()->statements.size()) : 0;
    switch (m_page) {
    case Page::Source:
        if (!plan())
            return error() ? tr("The code cannot be compared")
                           : tr("Comparing the code with the migrations…");
        if (hasNoChanges())
            return newestTag(*plan()).isEmpty()
                       ? tr("Nothing to generate: the code has no tables yet")
                       : tr("Nothing to generate: the code matches %1").arg(newestTag(*plan()));
        if (plan()->status == tasks::GeneratePlan::Status::NeedsAnswers)
            return tr("The code differs from the migrations");
        return newestTag(*plan()).isEmpty()
                   ? tr("%n change(s) for the first migration", nullptr, changes)
                   : tr("%n change(s) since %1", nullptr, changes).arg(newestTag(*plan()));
    case Page::Renames:
        return tr("New, or renamed?");
    case Page::Review:
        return tr("Review %n change(s)", nullptr, changes);
    case Page::Name:
        return tr("Name the migration");
    case Page::Written:
        return tr("%1 is written").arg(m_written ? m_written->tag : QString());
    }
    return {};
}

QString GeneratePresenter::sentence() const
{
    const int open = m_renames.unanswered();
    switch (m_page) {
    case Page::Source:
        return hasNoChanges()
                   ? tr("There is nothing that a new migration could hold.")
                   : tr("What the schema code says is compared with the newest snapshot. Nothing is written "
                        "before the last step.");
    case Page::Renames:
        return open == 0 ? tr("Everything is answered. You can still choose otherwise.")
                         : tr("%n name(s) appeared while others went away. Only you know which were renamed: "
                              "nothing "
                              "is chosen for you.",
                              nullptr, open);
    case Page::Review:
        return tr("This is what the file will hold, statement by statement, and what each one does.");
    case Page::Name:
        return tr("It becomes part of the file names, and your teammates will know the migration by it.");
    case Page::Written:
        return tr("The files below are on disk. The database is as it was until the migration is applied.");
    }
    return {};
}

QString GeneratePresenter::primaryText() const
{
    switch (m_page) {
    case Page::Source:
        return error() ? tr("Try again") : hasNoChanges() ? tr("Close") : tr("Continue");
    case Page::Renames:
    case Page::Review:
        return tr("Continue");
    case Page::Name:
        return m_isWriting ? tr("Writing…") : tr("Write %n file(s)", nullptr, int(fileNames().size()));
    case Page::Written:
        return tr("Apply…");
    }
    return {};
}

std::vector<SourceFact> GeneratePresenter::facts() const
{
    std::vector<SourceFact> facts;
    if (m_code) {
        const auto tables = tr("%n table(s)", nullptr, int(m_code->snapshot.tables.size()));
        const auto files = tr("%n file(s)", nullptr, int(m_code->files.size()));
        facts.push_back({QStringLiteral("file-code"), tr("Schema code"), tr("%1 in %2").arg(tables, files)});
        const bool differs = !m_code->projectDrizzleVersion.isEmpty() &&
                             m_code->projectDrizzleVersion != m_code->drizzleVersion;
        facts.push_back({QStringLiteral("braces"), tr("Read with"),
                         differs ? tr("drizzle-orm %1; the project has %2")
                                       .arg(m_code->drizzleVersion, m_code->projectDrizzleVersion)
                                 : tr("drizzle-orm %1").arg(m_code->drizzleVersion)});
    }
    if (!plan())
        return facts;
    const auto tag = newestTag(*plan());
    const QDir base(plan()->config.directory);
    facts.push_back(
        {QStringLiteral("layers"), tr("Newest snapshot"),
         tag.isEmpty() ? tr("none: this becomes the first migration") : tr("that of %1").arg(tag)});
    facts.push_back(
        {QStringLiteral("folder"), tr("Migrations folder"), base.relativeFilePath(plan()->folder.path)});
    const auto difference =
        hasNoChanges() ? tr("none")
        : plan()->questions.empty()
            ? tr("%n change(s)", nullptr, int(plan()->statements.size()))
            : tr("%n question(s) first: new, or renamed?", nullptr, int(plan()->questions.size()));
    facts.push_back({QStringLiteral("file-diff"), tr("Difference"), difference});
    return facts;
}

QString GeneratePresenter::tagPrefix() const
{
    const auto *made = plan();
    if (!made || made->config.prefix == project::MigrationPrefix::None)
        return {};
    const auto tag = made->suggestedTag;
    return tag.left(tag.indexOf(u'_') + 1);
}

QString GeneratePresenter::tag() const
{
    return tagPrefix() + m_name;
}

QString GeneratePresenter::nameProblem() const
{
    if (m_name.trimmed().isEmpty())
        return tr("The migration needs a name.");
    for (const auto c : m_name) {
        if (c == u'/' || c == u'\\' || c.category() == QChar::Other_Control)
            return tr("The name becomes a file name: it must not hold slashes, tabs or line breaks.");
    }
    if (m_name != m_name.trimmed())
        return tr("The name begins or ends with a space.");
    if (m_name.toUtf8().size() > 200)
        return tr("The name is longer than the 200 bytes that a file name can take.");
    const auto &migrations = plan() ? plan()->folder.migrations : std::vector<project::Migration>();
    if (std::any_of(migrations.begin(), migrations.end(),
                    [this](const auto &one) { return one.entry.tag == tag(); }))
        return tr("There is a migration %1 already.").arg(tag());
    return {};
}

std::vector<QString> GeneratePresenter::fileNames() const
{
    if (!plan())
        return {};
    const QDir base(plan()->config.directory);
    const auto &folder = plan()->folder.path;
    project::JournalEntry entry;
    entry.tag = tag();
    const auto relative = [&](const QString &path) { return base.relativeFilePath(path); };
    return {relative(folder + u'/' + tag() + QStringLiteral(".sql")),
            relative(project::snapshotPath(folder, entry)),
            relative(folder + QStringLiteral("/meta/_journal.json"))};
}

QString GeneratePresenter::commandLine() const
{
    if (!plan() || !m_written)
        return {};
    const auto name = m_written->tag.mid(tagPrefix().size());
    return generateCommandLine(plan()->config.file, name, m_renames.answers());
}

} // namespace raingauge::gui
