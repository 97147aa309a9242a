#include "diff/ResolveRenames.h"

#include <algorithm>

namespace raingauge::diff {

namespace {

base::Error wrongAnswer(const QString &message)
{
    return {base::ErrorCode::Usage, message};
}

QString described(const Rename &rename)
{
    return QStringLiteral("%1 `%2` to `%3`")
        .arg(toString(rename.kind), toString(rename.from), toString(rename.to));
}

} // namespace

ResolveRenames::ResolveRenames(const RenameAnswers &answers) : m_answers(answers) {}

std::optional<base::Error> ResolveRenames::contradiction() const
{
    const auto &renames = m_answers.renames;
    for (auto one = renames.begin(); one != renames.end(); ++one) {
        for (auto other = std::next(one); other != renames.end(); ++other)
            if (one->kind == other->kind && (one->from == other->from || one->to == other->to))
                return wrongAnswer(
                    QStringLiteral("the answers contradict each other: rename %1, and rename %2")
                        .arg(described(*one), described(*other)));
        if (std::find(m_answers.creations.begin(), m_answers.creations.end(), Creation{one->kind, one->to}) !=
            m_answers.creations.end())
            return wrongAnswer(QStringLiteral("the answers contradict each other: rename %1, and create it")
                                   .arg(described(*one)));
    }
    return std::nullopt;
}

base::Result<ResolveRenames::Decided>
ResolveRenames::decide(ObjectKind kind, const std::vector<Vanished> &vanished, const ObjectName &created)
{
    for (size_t index = 0; index < m_answers.renames.size(); ++index) {
        const auto &rename = m_answers.renames[index];
        if (rename.kind != kind || rename.to != created)
            continue;
        const auto found = std::find_if(vanished.begin(), vanished.end(), [&rename](const Vanished &each) {
            return each.name == rename.from || each.formerName == rename.from;
        });
        if (found == vanished.end())
            return base::failure(
                wrongAnswer(QStringLiteral("cannot rename %1: there is no such %2 that vanished")
                                .arg(described(rename), toString(kind))));
        m_usedRenames.insert(index);
        return Decided{Decision::Renamed, static_cast<size_t>(found - vanished.begin())};
    }
    for (size_t index = 0; index < m_answers.creations.size(); ++index) {
        if (m_answers.creations[index] == Creation{kind, created}) {
            m_usedCreations.insert(index);
            return Decided{Decision::New};
        }
    }
    return Decided{m_answers.everythingElseIsNew ? Decision::New : Decision::Open};
}

base::Result<Resolution> ResolveRenames::resolve(ObjectKind kind, const std::vector<Vanished> &vanished,
                                                 const std::vector<ObjectName> &created)
{
    Resolution resolution;
    std::vector<Decided> decisions;
    std::vector<bool> isTaken(vanished.size(), false);
    for (const auto &name : created) {
        const auto decided = decide(kind, vanished, name);
        if (!decided)
            return decided.failure();
        decisions.push_back(*decided);
        if (decided->decision == Decision::Renamed)
            isTaken[decided->vanished] = true;
    }
    std::vector<ObjectName> candidates;
    for (size_t index = 0; index < vanished.size(); ++index) {
        if (isTaken[index])
            continue;
        candidates.push_back(vanished[index].name);
        resolution.dropped.push_back(index);
    }
    for (size_t index = 0; index < created.size(); ++index) {
        const auto &[decision, from] = decisions[index];
        if (decision == Decision::Renamed)
            resolution.renamed.push_back({from, index});
        else if (decision == Decision::New || candidates.empty())
            resolution.created.push_back(index);
        else
            resolution.questions.push_back({kind, created[index], candidates});
    }
    return resolution;
}

std::optional<base::Error> ResolveRenames::unusedAnswer(ObjectKind kind) const
{
    for (size_t index = 0; index < m_answers.renames.size(); ++index) {
        const auto &rename = m_answers.renames[index];
        if (rename.kind == kind && !m_usedRenames.contains(index))
            return wrongAnswer(QStringLiteral("cannot rename %1: there is no new %2 `%3`")
                                   .arg(described(rename), toString(kind), toString(rename.to)));
    }
    for (size_t index = 0; index < m_answers.creations.size(); ++index) {
        const auto &creation = m_answers.creations[index];
        if (creation.kind == kind && !m_usedCreations.contains(index))
            return wrongAnswer(QStringLiteral("there is no new %1 `%2` to create")
                                   .arg(toString(kind), toString(creation.name)));
    }
    return std::nullopt;
}

} // namespace raingauge::diff
