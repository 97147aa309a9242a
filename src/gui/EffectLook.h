// How the effect of a statement is shown: an icon and its tone.
#pragma once

#include "gui/Theme.h"
#include "sql/MigrationText.h"

namespace raingauge::gui {

struct EffectLook
{
    QString iconName;
    Tone tone = Tone::Muted;
};

EffectLook effectLook(sql::Effect effect);

} // namespace raingauge::gui
