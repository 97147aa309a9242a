#include "gui/Icons.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

// Outside any namespace, as Q_INIT_RESOURCE demands.
static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace raingauge::gui {

namespace {

QString iconPath(const QString &name)
{
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded);
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap renderedIcon(const QString &name, const QSize &pixels, const QColor &color)
{
    const auto key = QStringLiteral("raingauge/%1/%2x%3/%4")
                         .arg(name)
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(iconPath(name));
    if (file.open(QIODevice::ReadOnly)) {
        auto svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        // A square at the leading edge: what is wider leaves a distance after it, see setButtonIcon().
        const auto side = std::min(pixels.width(), pixels.height());
        renderer.render(&painter, QRectF(0, (pixels.height() - side) / 2.0, side, side));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tone tone, QColor color)
        : m_name(std::move(name)), m_tone(tone), m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return renderedIcon(m_name, size, colorFor(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        auto color = m_color.isValid() ? m_color : textColor(m_tone, QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.45F);
        return color;
    }

    QString m_name;
    Tone m_tone;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone, {}));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new TintedIconEngine(name, Tone::Normal, color));
}

void setButtonIcon(QAbstractButton *button, const QIcon &icon)
{
    const auto side = button->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, button);
    button->setIconSize(QSize(side + unit(button->font()), side));
    button->setIcon(icon);
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const auto ratio = painter->device()->devicePixelRatioF();
    const auto side = std::min(rect.width(), rect.height());
    auto pixmap = renderedIcon(name, QSize(qRound(side * ratio), qRound(side * ratio)), color);
    pixmap.setDevicePixelRatio(ratio);
    const auto left = qRound(rect.center().x() - side / 2.0);
    const auto top = qRound(rect.center().y() - side / 2.0);
    painter->drawPixmap(QPointF(left, top), pixmap);
}

bool hasIcon(const QString &name)
{
    return QFile::exists(iconPath(name));
}

} // namespace raingauge::gui
