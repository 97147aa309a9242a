#include "gui/wizards/RenameModel.h"

#include "gui/Theme.h"
#include "gui/wizards/RowRole.h"

namespace raingauge::gui {

namespace {

using diff::ObjectKind;

/// A name as people read it: "user.full_name", "user", with its schema where that is not public.
QString shownName(ObjectKind kind, const diff::ObjectName &name)
{
    QString text =
        name.schema.isEmpty() || name.schema == QLatin1StringView("public") ? QString() : name.schema + u'.';
    if (kind == ObjectKind::Column)
        text += name.table + u'.';
    return text + name.name;
}

QString headingText(ObjectKind kind, const QString &name)
{
    switch (kind) {
    case ObjectKind::Schema:
        return RenameModel::tr("Schema %1").arg(name);
    case ObjectKind::Enum:
        return RenameModel::tr("Enum %1").arg(name);
    case ObjectKind::Table:
        return RenameModel::tr("Table %1").arg(name);
    case ObjectKind::Column:
        return RenameModel::tr("Column %1").arg(name);
    }
    return name;
}

QString newText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Schema:
        return RenameModel::tr("It is a new schema");
    case ObjectKind::Enum:
        return RenameModel::tr("It is a new enum");
    case ObjectKind::Table:
        return RenameModel::tr("It is a new table");
    case ObjectKind::Column:
        return RenameModel::tr("It is a new column");
    }
    return {};
}

bool keepsRows(ObjectKind kind)
{
    return kind == ObjectKind::Table || kind == ObjectKind::Column;
}

} // namespace

void RenameModel::setChoices(const std::vector<RenameChoice> &choices)
{
    std::vector<Row> rows;
    for (int question = 0; question < int(choices.size()); ++question) {
        rows.push_back({question});
        rows.push_back({question, RenameChoice::isNew});
        for (int i = 0; i < int(choices[size_t(question)].question.candidates.size()); ++i)
            rows.push_back({question, i});
    }
    if (rows == m_rows) {
        m_choices = choices;
        if (!m_rows.empty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_choices = choices;
    m_rows = std::move(rows);
    endResetModel();
}

bool RenameModel::isChecked(int row) const
{
    const auto &[question, answer] = m_rows[size_t(row)];
    return answer && m_choices[size_t(question)].answer == answer;
}

int RenameModel::firstOpenRow() const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[size_t(row)].answer && !m_choices[size_t(m_rows[size_t(row)].question)].answer)
            return row;
    }
    return -1;
}

int RenameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags RenameModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return m_rows[size_t(index.row())].answer
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant RenameModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[question, answer] = m_rows[size_t(index.row())];
    const auto &choice = m_choices[size_t(question)];
    return answer ? answerData(choice, *answer, role) : headingData(choice, role);
}

QVariant RenameModel::headingData(const RenameChoice &choice, int role) const
{
    const auto &asked = choice.question;
    const auto text = headingText(asked.kind, shownName(asked.kind, asked.created));
    const auto state = choice.answer ? tr("answered") : tr("not answered");
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(text, state);
    case IsHeadingRole:
        return true;
    case StateRole:
        return state;
    case ToneRole:
        return int(choice.answer ? Tone::Success : Tone::Warning);
    default:
        return {};
    }
}

QVariant RenameModel::answerData(const RenameChoice &choice, int answer, int role) const
{
    const auto &asked = choice.question;
    const bool isNew = answer == RenameChoice::isNew;
    const bool isChosen = choice.answer == answer;
    const auto candidate = isNew ? QString() : shownName(asked.kind, asked.candidates[size_t(answer)]);
    const auto text = isNew ? newText(asked.kind) : tr("Renamed from %1").arg(candidate);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return isChosen ? tr("%1, chosen").arg(text) : tr("%1, not chosen").arg(text);
    case DetailRole:
        if (isNew)
            return keepsRows(asked.kind) ? tr("Begins empty; what goes away is dropped with its data.")
                                         : tr("What goes away is dropped.");
        return keepsRows(asked.kind) ? tr("Keeps its data under the new name.") : tr("Keeps what is in it.");
    case IsCheckableRole:
        return true;
    case IsCheckedRole:
        return isChosen;
    default:
        return {};
    }
}

} // namespace raingauge::gui
