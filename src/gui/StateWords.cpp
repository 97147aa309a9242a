#include "gui/StateWords.h"

#include <QCoreApplication>

namespace raingauge::gui {

namespace {

class StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    static StateWords words(plan::State state)
    {
        using enum plan::State;
        switch (state) {
        case Failed:
            return {tr("failed"), QStringLiteral("circle-x"), Tone::Danger,
                    tr("The last run of this migration failed.")};
        case MissingSql:
            return {tr("file missing"), QStringLiteral("file-x"), Tone::Danger,
                    tr("The journal names this migration, but its SQL file is not there.")};
        case WillBeSkipped:
            return {tr("would be skipped"), QStringLiteral("skip-forward"), Tone::Warning,
                    tr("It is not newer than the newest history row: drizzle-kit would pass it over and "
                       "report success.")};
        case Edited:
            return {tr("edited"), QStringLiteral("file-diff"), Tone::Danger,
                    tr("The file was edited after it was applied: its hash differs from the recorded one.")};
        case EditedLineEndings:
            return {tr("line endings changed"), QStringLiteral("wrap-text"), Tone::Warning,
                    tr("Only line endings or a byte-order mark differ from what was applied.")};
        case MissingSnapshot:
            return {tr("snapshot missing"), QStringLiteral("file-question-mark"), Tone::Warning,
                    tr("The snapshot of this migration is not there.")};
        case UnknownToJournal:
            return {tr("not in the journal"), QStringLiteral("circle-question-mark"), Tone::Warning,
                    tr("A file or a history row that no journal entry names.")};
        case Applied:
            return {tr("applied"), QStringLiteral("check"), Tone::Success,
                    tr("The history of the database holds it.")};
        case Pending:
            return {tr("pending"), QStringLiteral("clock"), Tone::Accent, tr("It has not been applied yet.")};
        }
        return {};
    }
};

} // namespace

StateWords stateWords(plan::State state)
{
    return StateTexts::words(state);
}

bool needsAttention(plan::State state)
{
    return state != plan::State::Applied && state != plan::State::Pending;
}

} // namespace raingauge::gui
