#include "doctor/SampleFacts.h"

#include "support/TestPaths.h"

#include <QDir>
#include <QFile>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

project::Config SampleProject::sampleConfig() const
{
    const auto directory = m_folder.filePath(u"it's a \"project\" #1 名前"_s);
    project::Config config;
    config.file = directory + u"/drizzle.config.ts"_s;
    config.directory = directory;
    config.dialect = u"postgresql"_s;
    config.credentials.url = u"postgres://localhost/app"_s;
    config.historySchema = u"drizzle"_s;
    return config;
}

QString SampleProject::out() const
{
    return QDir(m_config.directory).filePath(u"drizzle"_s);
}

QString SampleProject::at(const QString &path) const
{
    return QDir(out()).filePath(path);
}

void SampleProject::write(const QString &path, const QByteArray &bytes) const
{
    test::writeFile(at(path), bytes);
}

void SampleProject::remove(const QString &path) const
{
    ASSERT_TRUE(QFile::remove(at(path))) << path.toStdString();
}

void SampleProject::makeMigrations(int count)
{
    QByteArray entries;
    for (int idx = 0; idx < count; ++idx) {
        const auto prefix = u"%1"_s.arg(idx, 4, 10, QChar(u'0'));
        write(prefix + u"_step.sql"_s, "CREATE TABLE \"t" + QByteArray::number(idx) +
                                           "\" (\n\t\"id\" integer PRIMARY KEY NOT NULL\n);\n");
        snapshot::Snapshot snapshot;
        snapshot.id = u"00000000-0000-4000-8000-00000000000%1"_s.arg(idx + 1);
        snapshot.prevId = idx == 0 ? QString::fromLatin1(snapshot::zeroId)
                                   : u"00000000-0000-4000-8000-00000000000%1"_s.arg(idx);
        write(u"meta/%1_snapshot.json"_s.arg(prefix), base::stringify(snapshot::toJson(snapshot)));
        entries += (idx > 0 ? "," : "") + QByteArray("{\"idx\":") + QByteArray::number(idx) +
                   ",\"version\":\"7\",\"when\":" + QByteArray::number(1763800000000 + idx) + ",\"tag\":\"" +
                   prefix.toUtf8() + "_step\",\"breakpoints\":true}";
    }
    writeJournal(entries);
}

void SampleProject::writeJournal(const QByteArray &entries) const
{
    write(u"meta/_journal.json"_s, R"({"version":"7","dialect":"postgresql","entries":[)" + entries + "]}");
}

Facts SampleProject::facts() const
{
    return {m_config, project::readMigrationsFolder(out()), sampleNow};
}

std::vector<Finding> SampleProject::findings() const
{
    return examine(facts());
}

std::vector<Finding> SampleProject::findings(const char *code) const
{
    auto found = findings();
    std::erase_if(found, [&](const Finding &finding) { return finding.code != QLatin1StringView(code); });
    return found;
}

Finding SampleProject::only(const char *code) const
{
    const auto found = findings(code);
    EXPECT_EQ(found.size(), 1U) << code;
    return found.size() == 1 ? found.front() : Finding();
}

} // namespace raingauge::doctor
