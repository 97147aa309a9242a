// A chip: icon and word on a tinted round ground. Drawn by delegates and labels.
#pragma once

#include "gui/Theme.h"

class QPainter;

namespace raingauge::gui {

struct Chip
{
    QString text;
    QString iconName;
    Tone tone = Tone::Muted;

    bool operator==(const Chip &) const = default;
};

/// The room that a chip takes.
QSize chipSize(const Chip &chip, const QFont &font);

/// Draws the chip at the left of `rect`, vertically centred, its word elided where there is too little room.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
               const QPalette &palette);

/// An icon in a tinted circle: the effect of a statement, the result of a check.
void paintBadge(QPainter *painter, const QRect &rect, const QString &iconName, Tone tone,
                const QPalette &palette);

} // namespace raingauge::gui
