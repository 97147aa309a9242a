#include "screens/WizardScreensShot.h"

#include "gui/Theme.h"
#include "support/TestPaths.h"

#include <QApplication>
#include <QDir>

#include <gtest/gtest.h>

namespace raingauge::gui {

namespace {

bool isOfOneColour(const QImage &image)
{
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

void save(QWidget &window, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const auto image = window.grab().toImage();
    EXPECT_FALSE(isOfOneColour(image)) << name.toStdString();
    QDir().mkpath(test::buildPath(QStringLiteral("screens")));
    const auto path = test::buildPath(QStringLiteral("screens/%1.png").arg(name));
    EXPECT_TRUE(image.save(path)) << path.toStdString();
}

} // namespace

void saveShot(QWidget &window, const QString &name)
{
    const bool isDouble = window.devicePixelRatioF() > 1.5;
    save(window, name + (isDouble ? QStringLiteral("-200") : QStringLiteral("-100")));
    if (isDouble)
        return;
    applyTheme(*qApp, ColorScheme::Dark);
    save(window, name + QStringLiteral("-dark"));
    applyTheme(*qApp, ColorScheme::Light);
}

} // namespace raingauge::gui
