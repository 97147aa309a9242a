// No password in any log, settings file, process list or message: the main job in the window and through the
// two programs, and everything that fails on the way, with a password whose every piece can be found again.
#include "gui/MainJobSteps.h"
#include "gui/WindowBench.h"
#include "support/TestPaths.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QUrl>
#include <Qsci/qsciscintilla.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

// It needs percent-encoding; whatever cuts or encodes it leaves one of the pieces.
const auto password = u"Qx7vk/Jk8wq#Zp9um@é%"_s;
const QByteArrayList pieces = {"Qx7vk", "Jk8wq", "Zp9um"};

void expectNoPiece(const QByteArray &text, const QString &where)
{
    for (const auto &piece : pieces)
        EXPECT_FALSE(text.contains(piece))
            << where.toStdString() << " holds " << piece.toStdString() << ": "
            << text.mid(qMax<qsizetype>(text.indexOf(piece) - 80, 0), 200).toStdString();
}

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::EditRole, Qt::AccessibleTextRole})
                text += index.data(role).toString() + u'\n';
            if (column == 0)
                addRows(model, index, text);
        }
}

/// Everything that stands in a widget of the program, shown or not, and on the clipboard.
QByteArray everythingShown()
{
    QString text = QApplication::clipboard()->text();
    for (const auto *widget : QApplication::allWidgets()) {
        for (const auto *property :
             {"text", "toolTip", "windowTitle", "plainText", "accessibleName", "title", "description"})
            text += widget->property(property).toString() + u'\n';
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addRows(*view->model(), {}, text);
        if (const auto *edit = qobject_cast<const QsciScintilla *>(widget))
            text += edit->text() + u'\n';
    }
    return text.toUtf8();
}

/// Every file below `folder` but .env.
void expectNoPieceBelow(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const auto file = files.next(); !file.endsWith(u"/.env"_s))
            expectNoPiece(test::readFile(file), file);
}

/// The database of a bench, reached as a role with that password.
struct SecretRole
{
    explicit SecretRole(const postgres::ConnectionSettings &database) : settings(database)
    {
        static int count = 0;
        settings.user = u"secretive%1"_s.arg(++count);
        settings.password = password;
        const auto session = test::openSession(database);
        test::query(*session, u"create role %1 superuser login password '%2'"_s.arg(settings.user, password));
    }

    QString url() const { return test::databaseUrl(settings); }
    QByteArray environmentFile() const { return "DATABASE_URL='" + url().toUtf8() + "'\n"; }

    postgres::ConnectionSettings settings;
};

constexpr auto userTable = "export const user = pgTable('user', { id: text().primaryKey() });\n";

TEST(NoPassword, isShownByTheWindow)
{
    WindowBench bench;
    const SecretRole role(bench.database);
    bench.project.write(u".env"_s, role.environmentFile());
    bench.project.writeSchema(userTable);
    bench.openInWindow();
    MainJobSteps steps(bench.window);
    steps.generate(u"initial"_s);
    expectNoPiece(everythingShown(), u"the window after generating"_s);
    auto *applying = steps.planApply();
    ASSERT_TRUE(applying);
    expectNoPiece(everythingShown(), u"the plan"_s);
    MainJobSteps::goOn(*applying, "reportPage");
    expectNoPiece(everythingShown(), u"the report"_s);
    steps.showJournal();
    ASSERT_TRUE(steps.journalShowsApplied());
    const auto shown = everythingShown();
    EXPECT_TRUE(shown.contains("insert into \"drizzle\".\"__drizzle_migrations\""))
        << "the activity panel is looked at";
    EXPECT_TRUE(shown.contains(role.settings.database.toUtf8()));
    expectNoPiece(shown, u"the window"_s);
    bench.settings.sync();
    EXPECT_TRUE(QFileInfo(bench.settings.fileName()).size() > 0);
    expectNoPieceBelow(bench.folder.path());
    expectNoPieceBelow(bench.project.path({}));
}

struct Leak
{
    const char *name;
    QString url = {};       ///< for .env
    QByteArray config = {}; ///< drizzle.config.ts, when it is not the usual one
    QByteArray schema = {}; ///< schema.ts, likewise
    int exitCode = 2;       ///< of `migrate`
};

std::vector<Leak> leaks(const SecretRole &role)
{
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(password));
    const auto atHost = u"postgresql://ann:"_s + encoded + u"@127.0.0.1:1/d"_s;
    const QByteArray common =
        "export default { dialect: 'postgresql', schema: './schema.ts', dbCredentials: ";
    const QByteArray url = "process.env.DATABASE_URL";
    auto wrong = role.settings;
    wrong.user = u"postgres"_s;
    return {
        {"wrong password", test::databaseUrl(wrong), {}, {}, 3},
        {"nobody listens", atHost, {}, {}, 3},
        {"no such host", u"postgresql://ann:"_s + encoded + u"@no-such-host.invalid/d"_s, {}, {}, 3},
        {"the server has no TLS", role.url() + u"?sslmode=require"_s, {}, {}, 3},
        {"not encoded", u"postgresql://ann:"_s + password + u"@h/d"_s},
        {"not encoded, digits first", u"postgresql://ann:5432/Jk8wq@h/d"_s},
        {"another scheme", u"mysql://ann:"_s + encoded + u"@h/d"_s},
        {"no scheme", u"ann:"_s + encoded + u"@h/d"_s},
        {"a bad port", u"postgresql://ann:"_s + encoded + u"@h:port/d"_s},
        {"a bad port of several", u"postgresql://ann:"_s + encoded + u"@h1:1,h2:x/d"_s},
        {"several hosts", u"postgresql://ann:"_s + encoded + u"@127.0.0.1:1,127.0.0.1:2/d"_s, {}, {}, 3},
        {"an escape that is no text", u"postgresql://ann:Qx7vk%E4@h/d"_s},
        {"in a parameter", u"postgresql://h/d?user=ann&password="_s + encoded + u"&sslmode=sometimes"_s},
        {"the config throws it", atHost, "throw new Error('cannot use ' + " + url + ");\n"},
        {"the config throws a text", atHost, "throw " + url + ";\n"},
        {"the config throws the decoded one", atHost,
         "throw new Error('cannot use ' + decodeURIComponent(new URL(" + url + ").password));\n"},
        {"a class for the URL", atHost, common + "{ url: new URL(" + url + ") } };\n"},
        {"the URL for the dialect", atHost, "export default { dialect: " + url + " };\n"},
        {"no text for the password", atHost,
         common + "{ host: 'h', database: 'd', password: ['Qx7vk'] } };\n"},
        {"the schema throws it",
         atHost,
         {},
         "throw new Error(`cannot use ${process.env.DATABASE_URL}`);\n",
         3},
    };
}

/// Runs one of the programs with a home of its own, looking at all processes' arguments meanwhile. What it
/// prints.
QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &home, int exitCode,
                      const QString &folder)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DATABASE_URL"_s);
    for (const auto *name :
         {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QLatin1StringView(name), home);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(test::buildPath(u"bin/"_s + program), arguments);
    while (!process.waitForFinished(3) && process.state() != QProcess::NotRunning) {
        QDirIterator processes(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot);
        while (processes.hasNext()) {
            QFile argv(processes.next() + u"/cmdline"_s);
            if (argv.open(QIODevice::ReadOnly))
                expectNoPiece(argv.readAll(), argv.fileName());
        }
    }
    const auto said = process.readAll();
    EXPECT_EQ(process.exitCode(), exitCode)
        << program.toStdString() << " " << arguments.join(u' ').toStdString() << ": " << said.toStdString();
    expectNoPiece(said, program + u' ' + arguments.join(u' '));
    EXPECT_TRUE(exitCode == 0 || said.contains("error")) << said.toStdString();
    return said;
}

TEST(NoPassword, isLeftByThePrograms)
{
    const QTemporaryDir home;
    const auto database = test::newDatabase();
    const SecretRole role(database);
    const test::TestProject project;
    const auto folder = project.path({});
    project.write(u".env"_s, role.environmentFile());
    project.writeSchema(userTable);
    const auto tour = runProgram(u"raingauge"_s, {folder, u"--tour"_s, home.filePath(u"pictures"_s)},
                                 home.path(), 0, folder);
    EXPECT_TRUE(tour.contains("The migration is in the database")) << tour.toStdString();
    project.writeSchema(QByteArray(userTable) + "export const b = pgTable('b', { id: integer() });\n");
    for (const auto *command : {"generate --name second", "status", "check", "migrate --dry-run --json",
                                "migrate", "status --json", "diff empty code"})
        runProgram(u"raingauge-cli"_s, QString::fromLatin1(command).split(u' '), home.path(), 0, folder);
    EXPECT_EQ(
        test::query(*test::openSession(database), u"select count(*) from drizzle.__drizzle_migrations"_s),
        u"2"_s);
    EXPECT_FALSE(QDir(home.path()).isEmpty());
    expectNoPieceBelow(home.path());
    expectNoPieceBelow(folder);
}

TEST(NoPassword, isToldByWhatFails)
{
    const QTemporaryDir home;
    WindowBench bench;
    const SecretRole role(bench.database);
    bench.project.writeSchema(userTable);
    const auto config = test::readFile(bench.project.path(u"drizzle.config.ts"_s));
    const auto schema = test::readFile(bench.project.path(u"schema.ts"_s));
    const auto folder = bench.project.path({});
    for (const auto &leak : leaks(role)) {
        SCOPED_TRACE(leak.name);
        bench.project.write(u".env"_s, "DATABASE_URL=\"" + leak.url.toUtf8() + "\"\n");
        bench.project.write(u"drizzle.config.ts"_s, leak.config.isEmpty() ? config : leak.config);
        bench.project.write(u"schema.ts"_s, leak.schema.isEmpty() ? schema : leak.schema);
        if (leak.config.isEmpty() && leak.schema.isEmpty() &&
            !QFileInfo::exists(bench.project.path(u"drizzle"_s)))
            runProgram(u"raingauge-cli"_s, {u"generate"_s, u"--name"_s, u"first"_s}, home.path(), 0, folder);
        runProgram(u"raingauge-cli"_s, {u"migrate"_s}, home.path(), leak.exitCode, folder);
        runProgram(u"raingauge-cli"_s, {u"status"_s, u"--json"_s}, home.path(), leak.exitCode, folder);
        bench.openInWindow();
        const auto shown = everythingShown();
        EXPECT_TRUE(leak.exitCode != 3 || shown.contains("cannot connect to ")) << "the failure is looked at";
        expectNoPiece(shown, u"the window"_s);
        bench.workspace.close();
    }
    expectNoPieceBelow(home.path());
    expectNoPieceBelow(folder);
}

/// Whoever writes a URL where it does not belong reads it in no log: the message may be kept longer than the
/// call.
TEST(NoPassword, isToldOfWrongArguments)
{
    const test::TestProject project;
    const auto url =
        u"postgresql://ann:"_s + QString::fromLatin1(QUrl::toPercentEncoding(password)) + u"@127.0.0.1:1/d"_s;
    for (const QStringList &arguments :
         {QStringList{url}, QStringList{u"--urll="_s + url, u"status"_s}, QStringList{u"status"_s, url},
          QStringList{u"status"_s, u"--project"_s, url}, QStringList{u"status"_s, u"--config"_s, url},
          QStringList{u"diff"_s, url, u"code"_s}}) {
        QProcess process;
        process.setWorkingDirectory(project.path({}));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(test::buildPath(u"bin/raingauge-cli"_s), arguments);
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 2) << arguments.first().toStdString();
        expectNoPiece(process.readAll(), arguments.join(u' '));
    }
}

} // namespace
} // namespace raingauge::gui
