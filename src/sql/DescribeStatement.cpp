#include "sql/DescribeStatement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// "Runs VACUUM", "Runs CREATE PUBLICATION": the leading words of a kind that has no sentence of its own.
Description describeByWords(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]+"_s);
    static const QStringList verbsWithObject{u"CREATE"_s, u"ALTER"_s, u"DROP"_s, u"SECURITY"_s, u"IMPORT"_s};
    QStringList words;
    for (auto matches = word.globalMatch(text.left(200)); matches.hasNext() && words.size() < 2;)
        words.append(matches.next().captured().toUpper());
    if (words.isEmpty())
        return {Effect::Other, u"Runs SQL that the parser does not know"_s};
    const auto verb = words.first();
    const auto effect = verb == "CREATE"_L1  ? Effect::Adds
                        : verb == "ALTER"_L1 ? Effect::Changes
                        : verb == "DROP"_L1  ? Effect::Removes
                                             : Effect::Other;
    return {effect, u"Runs "_s + (verbsWithObject.contains(verb) ? words.join(u' ') : verb)};
}

} // namespace

Description describeStatement(const QString &kind, const nlohmann::json &node, const QString &text)
{
    for (const auto describe : {describeTable, describeAlterTable, describeIndex, describeType,
                                describeRename, describeDrop, describeData, describeObject, describeSetting})
        if (auto described = describe(kind, node))
            return *described;
    return describeByWords(text);
}

} // namespace raingauge::sql
