#include "sql/KeyLookup.h"

#include "sql/Render.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString lookupBody(const QString &table)
{
    return u" DECLARE key_name text; BEGIN\n"
           "\tSELECT conname INTO key_name FROM pg_catalog.pg_constraint WHERE conrelid = "_s +
           quoteLiteral(table) + u"::regclass AND contype = 'p';\n\tIF FOUND THEN EXECUTE "_s +
           quoteLiteral(u"ALTER TABLE "_s + table + u" DROP CONSTRAINT "_s) +
           u" || quote_ident(key_name); END IF;\nEND "_s;
}

} // namespace

QString dropPrimaryKeyByLookup(const QString &table)
{
    const auto body = lookupBody(table);
    auto quote = u"$$"_s;
    for (int number = 1; body.contains(quote); ++number)
        quote = u"$key%1$"_s.arg(number);
    return u"DO "_s + quote + body + quote + u';';
}

QString tableOfKeyLookup(const QString &body)
{
    static const QRegularExpression shape(u"'ALTER TABLE (.*) DROP CONSTRAINT '"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto table = shape.match(body).captured(1).replace("''"_L1, "'"_L1);
    return !table.isEmpty() && body == lookupBody(table) ? table : QString();
}

} // namespace raingauge::sql
