// The rename questions of one generate run with the user's answers. Questions come in rounds (tables before
// their columns) from diff(); answers go back to it. Nothing is chosen until the user chooses. Pure.
#pragma once

#include "diff/Renames.h"

namespace raingauge::gui {

/// One question and what was answered: nothing yet, new, or renamed from a candidate.
struct RenameChoice
{
    /// Answer for "it is new"; candidates count from 0.
    static constexpr int isNew = -1;

    diff::RenameQuestion question;
    std::optional<int> answer = {};

    bool operator==(const RenameChoice &) const = default;
};

class RenameChoices
{
public:
    const std::vector<RenameChoice> &all() const { return m_choices; }
    bool isEmpty() const { return m_choices.empty(); }
    int unanswered() const;

    /// What diff() asks with the answers so far. Answered questions stay; unanswered ones that it asks no
    /// more go.
    void setOpenQuestions(const std::vector<diff::RenameQuestion> &questions);

    /// Answers a question, RenameChoice::isNew or the index of a candidate. A candidate that another question
    /// had taken is taken from it; questions about parts of what changes are asked again. False for an index
    /// that is not there.
    bool answer(int question, int answer);

    void clear() { m_choices.clear(); }

    /// What was answered, for diff().
    diff::RenameAnswers answers() const;
    /// The same with everything unanswered taken as new: for a preview, never for writing.
    diff::RenameAnswers previewAnswers() const;

private:
    std::vector<RenameChoice> m_choices;
};

} // namespace raingauge::gui
