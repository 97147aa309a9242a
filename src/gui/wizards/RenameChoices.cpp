#include "gui/wizards/RenameChoices.h"

#include <algorithm>

namespace raingauge::gui {

namespace {

bool asksTheSame(const diff::RenameQuestion &a, const diff::RenameQuestion &b)
{
    return a.kind == b.kind && a.created == b.created;
}

/// Schemas are asked before enums and tables, tables before columns: a later kind depends on the answers
/// before it.
int round(diff::ObjectKind kind)
{
    switch (kind) {
    case diff::ObjectKind::Schema:
        return 0;
    case diff::ObjectKind::Enum:
        return 1;
    case diff::ObjectKind::Table:
        return 2;
    case diff::ObjectKind::Column:
        return 3;
    }
    return 3;
}

} // namespace

int RenameChoices::unanswered() const
{
    return int(
        std::count_if(m_choices.begin(), m_choices.end(), [](const auto &choice) { return !choice.answer; }));
}

void RenameChoices::setOpenQuestions(const std::vector<diff::RenameQuestion> &questions)
{
    const auto isOpen = [&](const RenameChoice &choice) {
        return std::any_of(questions.begin(), questions.end(),
                           [&](const auto &question) { return asksTheSame(question, choice.question); });
    };
    std::erase_if(m_choices, [&](const auto &choice) { return !choice.answer && !isOpen(choice); });
    for (const auto &question : questions) {
        const auto known = std::find_if(m_choices.begin(), m_choices.end(), [&](const auto &choice) {
            return asksTheSame(question, choice.question);
        });
        if (known == m_choices.end())
            m_choices.push_back({question});
        else
            *known = {question}; // asked again, so its answer did not serve; its candidates may be others now
    }
}

bool RenameChoices::answer(int question, int answer)
{
    if (question < 0 || question >= int(m_choices.size()))
        return false;
    auto &choice = m_choices[size_t(question)];
    const int candidates = int(choice.question.candidates.size());
    if (answer != RenameChoice::isNew && (answer < 0 || answer >= candidates))
        return false;
    if (choice.answer == answer)
        return true;
    choice.answer = answer;
    const auto asked = choice.question;
    if (answer != RenameChoice::isNew) {
        const auto &taken = asked.candidates[size_t(answer)];
        for (auto &other : m_choices) {
            const auto &candidatesOfOther = other.question.candidates;
            if (asksTheSame(other.question, asked) || other.question.kind != asked.kind ||
                other.answer.value_or(RenameChoice::isNew) == RenameChoice::isNew)
                continue;
            if (candidatesOfOther[size_t(*other.answer)] == taken)
                other.answer.reset();
        }
    }
    std::erase_if(m_choices,
                  [&](const auto &other) { return round(other.question.kind) > round(asked.kind); });
    return true;
}

diff::RenameAnswers RenameChoices::answers() const
{
    diff::RenameAnswers answers;
    for (const auto &choice : m_choices) {
        const auto &question = choice.question;
        if (!choice.answer)
            continue;
        if (*choice.answer == RenameChoice::isNew)
            answers.creations.push_back({question.kind, question.created});
        else
            answers.renames.push_back(
                {question.kind, question.candidates[size_t(*choice.answer)], question.created});
    }
    return answers;
}

diff::RenameAnswers RenameChoices::previewAnswers() const
{
    auto preview = answers();
    preview.everythingElseIsNew = true;
    return preview;
}

} // namespace raingauge::gui
