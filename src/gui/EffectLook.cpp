#include "gui/EffectLook.h"

namespace raingauge::gui {

EffectLook effectLook(sql::Effect effect)
{
    switch (effect) {
    case sql::Effect::Adds:
        return {QStringLiteral("plus"), Tone::Success};
    case sql::Effect::Changes:
        return {QStringLiteral("pencil"), Tone::Warning};
    case sql::Effect::Removes:
        return {QStringLiteral("minus"), Tone::Danger};
    case sql::Effect::Other:
        break;
    }
    return {QStringLiteral("square-terminal"), Tone::Muted};
}

} // namespace raingauge::gui
