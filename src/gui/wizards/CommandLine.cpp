#include "gui/wizards/CommandLine.h"

#include <QRegularExpression>
#include <QStringList>

namespace raingauge::gui {

namespace {

QStringList beginning(const QString &configFile)
{
    QStringList words{QStringLiteral("raingauge-cli")};
    if (!configFile.isEmpty())
        words << QStringLiteral("--config") << configFile;
    return words;
}

QString joined(const QStringList &words)
{
    QStringList quoted;
    for (const auto &word : words)
        quoted << shellQuoted(word);
    return quoted.join(u' ');
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch() && !word.endsWith(u'\n'))
        return word;
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString generateCommandLine(const QString &configFile, const QString &name,
                            const diff::RenameAnswers &answers)
{
    auto words = beginning(configFile);
    words << QStringLiteral("generate");
    if (!name.isEmpty())
        words << QStringLiteral("--name") << name;
    for (const auto &rename : answers.renames)
        words << QStringLiteral("--rename")
              << toString(rename.kind) + u':' + toString(rename.from) + u'=' + toString(rename.to);
    for (const auto &creation : answers.creations)
        words << QStringLiteral("--create") << toString(creation.kind) + u':' + toString(creation.name);
    if (answers.everythingElseIsNew)
        words << QStringLiteral("--no-renames");
    return joined(words);
}

QString migrateCommandLine(const QString &configFile, const tasks::ProjectChoice &choice)
{
    auto words = beginning(configFile);
    // A URL may hold a password, which has no place in a shell's history: it is asked for.
    if (choice.url)
        words << QStringLiteral("--url")
              << (choice.url->startsWith(QLatin1StringView("env:")) ? *choice.url : QStringLiteral("-"));
    words << QStringLiteral("migrate");
    return joined(words);
}

} // namespace raingauge::gui
