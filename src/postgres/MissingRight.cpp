#include "postgres/MissingRight.h"

#include "sql/Render.h"

#include <QRegularExpression>
#include <QStringList>

namespace raingauge::postgres {

namespace {

struct KnownRight
{
    const char *object; ///< as the server's words call it, a regular expression
    const char *rights; ///< for GRANT
    const char *kind;   ///< for GRANT … ON
};

/// What a migration needs on such an object; which of them is missing the server does not say.
constexpr KnownRight knownRights[] = {{"database", "CREATE", "DATABASE"},
                                      {"schema", "USAGE, CREATE", "SCHEMA"},
                                      {"table|relation|view|materialized view", "ALL", "TABLE"},
                                      {"sequence", "ALL", "SEQUENCE"},
                                      {"type", "USAGE", "TYPE"},
                                      {"language", "USAGE", "LANGUAGE"},
                                      {"foreign server", "USAGE", "FOREIGN SERVER"}};

QString grantSentence(const QString &role, const QStringList &grants)
{
    return QStringLiteral("The role %1 lacks that right; the owner or an administrator can run %2")
        .arg(role, grants.join(QStringLiteral("; ")));
}

} // namespace

QString missingRightHint(const QString &words, const ConnectionSettings &settings)
{
    const QString role = sql::quoteIdentifier(settings.user);
    for (const KnownRight &known : knownRights) {
        const QRegularExpression denied(
            QStringLiteral("^permission denied for (?:%1) (.+)$").arg(QLatin1String(known.object)),
            QRegularExpression::DotMatchesEverythingOption);
        if (const auto match = denied.match(words); match.hasMatch())
            return grantSentence(role, {QStringLiteral("GRANT %1 ON %2 %3 TO %4")
                                            .arg(QLatin1String(known.rights), QLatin1String(known.kind),
                                                 sql::quoteIdentifier(match.captured(1)), role)});
    }
    if (words.startsWith(QStringLiteral("must be owner of")))
        return QStringLiteral(
                   "The role %1 does not own it: apply as its owner, or an administrator makes the "
                   "role a member of the owner (GRANT owner TO %1)")
            .arg(role);
    if (words.startsWith(QStringLiteral("permission denied to")) ||
        words.startsWith(QStringLiteral("must be superuser")))
        return QStringLiteral(
                   "The role %1 may not do that: apply as another role, or let an administrator run "
                   "this statement first")
            .arg(role);
    return {};
}

QString historyRightsHint(const ConnectionSettings &settings, const QString &schema, const QString &table,
                          bool isWriting)
{
    const QString role = sql::quoteIdentifier(settings.user);
    const QString place = sql::quoteIdentifier(schema);
    // PostgreSQL lets nobody lock a table against writers who may not change its rows: hence UPDATE.
    const auto rights = isWriting ? QStringLiteral("SELECT, INSERT, UPDATE") : QStringLiteral("SELECT");
    QStringList grants = {
        QStringLiteral("GRANT USAGE ON SCHEMA %1 TO %2").arg(place, role),
        QStringLiteral("GRANT %1 ON %2.%3 TO %4").arg(rights, place, sql::quoteIdentifier(table), role)};
    if (isWriting)
        grants += QStringLiteral("GRANT USAGE ON ALL SEQUENCES IN SCHEMA %1 TO %2").arg(place, role);
    return grantSentence(role, grants);
}

} // namespace raingauge::postgres
