#include "gui/models/ChangesModel.h"

#include "gui/EffectLook.h"
#include "gui/Theme.h"
#include "gui/models/ItemRoles.h"

#include <QPoint>
#include <QRegularExpression>

namespace raingauge::gui {

namespace {

QString sentenceOf(const sql::MigrationStatement &statement)
{
    return statement.sentence.isEmpty() ? ChangesModel::tr("Runs a statement") : statement.sentence;
}

QString detailOf(const sql::MigrationStatement &statement)
{
    const auto line = ChangesModel::tr("line %1").arg(statement.line);
    return statement.detail.isEmpty() ? line : ChangesModel::tr("%1 · %2").arg(line, statement.detail);
}

} // namespace

QVariantList emphasisedNames(const QString &sentence, const QString &sql)
{
    static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"]|\"\")+)\""));
    QStringList names;
    for (auto matches = quoted.globalMatch(sql.left(4000)); matches.hasNext();) {
        auto name = matches.next().captured(1).replace(QLatin1StringView("\"\""), QLatin1StringView("\""));
        names << QRegularExpression::escape(name);
    }
    if (names.isEmpty())
        return {};
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    names.removeDuplicates();
    const QRegularExpression inSentence(QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(names.join(u'|')),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QVariantList parts;
    for (auto matches = inSentence.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        // The first word is the verb, whatever a column may be called.
        if (match.capturedStart() > 0)
            parts << QPoint(static_cast<int>(match.capturedStart()),
                            static_cast<int>(match.capturedLength()));
    }
    return parts;
}

QVariant ChangesModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Changes") : QVariant();
}

QVariant ChangesModel::cell(const sql::MigrationStatement &statement, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return sentenceOf(statement);
    case DetailRole:
        return detailOf(statement);
    case Qt::ToolTipRole:
    case CopyRole:
        return statement.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(sentenceOf(statement), detailOf(statement));
    case IconNameRole:
        return effectLook(statement.effect).iconName;
    case ToneRole:
        return int(effectLook(statement.effect).tone);
    case EmphasisRole:
        return emphasisedNames(sentenceOf(statement), statement.text);
    default:
        return {};
    }
}

} // namespace raingauge::gui
