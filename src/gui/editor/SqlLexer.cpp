#include "gui/editor/SqlLexer.h"

namespace raingauge::gui {

namespace {

/// Words of PostgreSQL 15's grammar that occur in DDL and in the data statements of migrations ("SQL Key
/// Words", appendix C). Names of types stay plain, so that they can be told from the words around them.
constexpr const char *postgresWords =
    "abort access action add admin after aggregate all also alter always analyse analyze and any as asc "
    "assertion "
    "asymmetric at attach attribute authorization before begin between both by cache call called cascade "
    "cascaded "
    "case cast catalog chain check checkpoint class close cluster collate collation column columns comment "
    "comments "
    "commit committed compression concurrently configuration conflict connection constraint constraints "
    "content "
    "continue conversion copy cost create cross cube current current_catalog current_date current_role "
    "current_schema current_time current_timestamp current_user cursor cycle data database deallocate "
    "declare "
    "default defaults deferrable deferred definer delete delimiter depends desc detach dictionary disable "
    "discard "
    "distinct do document domain drop each else enable encoding encrypted end enum escape event except "
    "exclude "
    "excluding exclusive execute exists explain expression extension external false family fetch filter "
    "finalize "
    "first following for force foreign forward freeze from full function functions generated global grant "
    "granted "
    "group grouping groups handler having header hold identity if ilike immediate immutable implicit import "
    "in "
    "include including increment index indexes inherit inherits initially inline inner input insensitive "
    "insert "
    "instead intersect into invoker is isnull isolation join key label language large last lateral leading "
    "leakproof "
    "left like limit listen load local locked lock logged mapping match matched materialized maxvalue merge "
    "method "
    "minvalue mode move name natural new next no none not nothing notify notnull nowait null nulls object of "
    "off "
    "offset oids old on only operator option options or order ordinality others outer over overriding owned "
    "owner "
    "parallel parameter parser partial partition passing password placing plans policy preceding prepare "
    "prepared "
    "preserve primary prior privileges procedural procedure procedures publication quote range read reassign "
    "recursive ref references referencing refresh reindex relative release rename repeatable replace replica "
    "reset "
    "restart restrict return returning returns revoke right role rollback rollup routine routines row rows "
    "rule "
    "savepoint schema schemas scroll search security select sequence sequences serializable server session "
    "session_user set setof sets share show similar simple skip snapshot some sql stable standalone start "
    "statement "
    "statistics storage stored strict subscription support symmetric sysid system table tables tablesample "
    "tablespace temp template temporary then ties to trailing transaction transform trigger true truncate "
    "trusted "
    "type types unbounded uncommitted unencrypted union unique unknown unlisten unlogged until update user "
    "using "
    "vacuum valid validate validator value values variadic verbose version view views volatile when where "
    "window "
    "with within without work wrapper write zone";

} // namespace

SqlLexer::SqlLexer(QObject *parent) : QsciLexerSQL(parent)
{
    setBackslashEscapes(false);
}

const char *SqlLexer::keywords(int set) const
{
    return set == 1 ? postgresWords : nullptr;
}

void SqlLexer::setLook(const SqlColors &colors, const QFont &font)
{
    setDefaultFont(font);
    setDefaultColor(colors.text);
    setDefaultPaper(colors.paper);
    setFont(font, -1);
    setColor(colors.text, -1);
    setPaper(colors.paper, -1);
    for (const int style : {Comment, CommentLine, CommentDoc, CommentLineHash, CommentDocKeyword})
        setColor(colors.comment, style);
    setColor(colors.keyword, Keyword);
    setColor(colors.identifier, DoubleQuotedString);
    setColor(colors.string, SingleQuotedString);
    setColor(colors.number, Number);
}

} // namespace raingauge::gui
