#include "gui/widgets/StatusLine.h"

#include "gui/Theme.h"

#include <QApplication>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

const QToolButton *button(const StatusLine &line, const char *name)
{
    return line.findChild<QToolButton *>(QLatin1StringView(name));
}

TEST(StatusLine, cutsALongActivityInsteadOfMakingTheWindowWider)
{
    StatusLine line;
    line.resize(600, 40);
    line.show();
    line.setTarget(u"gemhog on localhost:5432"_s);
    line.setFindings(u"5 checks passed just now"_s, u"shield-check"_s, Tone::Muted);
    line.setActivity(u"select "_s + QString(500, u'x'), false);
    EXPECT_TRUE(button(line, "activityButton")->text().endsWith(u'…'));
    EXPECT_EQ(line.minimumSizeHint().width(), 0);
    EXPECT_LE(button(line, "activityButton")->sizeHint().width() +
                  button(line, "targetButton")->sizeHint().width() +
                  button(line, "findingsButton")->sizeHint().width(),
              600);
    EXPECT_EQ(line.activity().size(), 507) << "the whole of it is told";
}

/// How many pixels have nearly that colour.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red()) +
                                 std::abs(pixel.green() - color.green()) +
                                 std::abs(pixel.blue() - color.blue());
            found += distance < 12 ? 1 : 0;
        }
    return found;
}

TEST(StatusLine, keepsItsColoursInEveryAppearance)
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    StatusLine line;
    line.resize(900, 40);
    line.show();
    line.setFindings(u"33 errors in all"_s, u"circle-x"_s, Tone::Danger);
    const auto *findings = button(line, "findingsButton");
    for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light}) {
        applyTheme(application, scheme);
        QCoreApplication::processEvents();
        // Without the icon, which is always drawn in its own colour.
        const auto text = line.grab(findings->geometry().adjusted(findings->iconSize().width() + 6, 0, 0, 0));
        EXPECT_GT(count(text.toImage(), textColor(Tone::Danger, QApplication::palette())), 2);
    }
}

TEST(StatusLine, hidesTheTargetWhileNoneIsKnown)
{
    StatusLine line;
    line.show();
    EXPECT_FALSE(button(line, "targetButton")->isVisible());
    line.setTarget(u"gemhog on localhost:5432"_s);
    EXPECT_TRUE(button(line, "targetButton")->isVisible());
    EXPECT_TRUE(button(line, "targetButton")->accessibleName().contains(u"gemhog"_s));
}

} // namespace
} // namespace raingauge::gui
