#include "gui/editor/SqlColors.h"

#include "gui/Theme.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace raingauge::gui {

namespace {

constexpr double readable = 4.5;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](double x, double y) { return float(x * (1 - shareOfB) + y * shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// `color` moved towards black or white until it can be read on every paper.
QColor readableOn(const QColor &color, const std::vector<QColor> &papers)
{
    const auto target = luminance(papers.front()) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 20; ++step) {
        const auto candidate = mixed(color, target, step / 20.0);
        if (std::all_of(papers.begin(), papers.end(),
                        [&](const QColor &paper) { return contrast(candidate, paper) >= readable; }))
            return candidate;
    }
    return target;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)}); // by value
    return (lighter + 0.05) / (darker + 0.05);
}

SqlColors sqlColors(const QPalette &palette)
{
    const auto paper = palette.color(QPalette::Active, QPalette::AlternateBase);
    const bool isDark = luminance(paper) < 0.18;
    SqlColors colors;
    colors.paper = paper;
    colors.currentLine = selectionColor(palette);
    colors.selection = mixed(paper, palette.color(QPalette::Active, QPalette::Highlight), isDark ? 0.5 : 0.3);
    colors.errorPaper = fillColor(Tone::Danger, palette);
    const std::vector<QColor> papers{paper, colors.currentLine};
    const auto pick = [&](const char *light, const char *dark) {
        return readableOn(QColor(QLatin1StringView(isDark ? dark : light)), papers);
    };
    colors.text = readableOn(textColor(Tone::Normal, palette), papers);
    colors.keyword = pick("#7a3e9d", "#c9a6f5");
    colors.identifier = pick("#944a00", "#f0b27a");
    colors.string = pick("#0f7568", "#72d2c9");
    colors.number = pick("#1d5fa8", "#8cbcf5");
    colors.comment = readableOn(textColor(Tone::Muted, palette), papers);
    colors.lineNumber = colors.comment;
    colors.remark = colors.comment;
    colors.rule = mixed(paper, colors.text, 0.22);
    colors.error =
        readableOn(textColor(Tone::Danger, palette), {colors.errorPaper, paper, colors.currentLine});
    colors.warning = readableOn(textColor(Tone::Warning, palette), papers);
    return colors;
}

} // namespace raingauge::gui
