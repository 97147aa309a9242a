// How a migration's state is said: a word, an icon, a tone, and one sentence that explains it.
#pragma once

#include "gui/Theme.h"
#include "plan/MigrationState.h"

namespace raingauge::gui {

struct StateWords
{
    QString word; ///< "would be skipped"
    QString iconName;
    Tone tone = Tone::Normal;
    QString explanation; ///< whole sentence

    bool operator==(const StateWords &) const = default;
};

StateWords stateWords(plan::State state);

/// States with which nothing may be applied until somebody decides: neither applied nor pending.
bool needsAttention(plan::State state);

} // namespace raingauge::gui
