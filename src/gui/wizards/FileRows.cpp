#include "gui/wizards/FileRows.h"

#include "gui/Icons.h"
#include "gui/Theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace raingauge::gui {

FileRows::FileRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

void FileRows::setFiles(const std::vector<QString> &files, const QString &directory)
{
    if (files == m_files && directory == m_directory)
        return;
    m_files = files;
    m_directory = directory;
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lastButton = nullptr;
    const int distance = unit(font());
    m_grid->setHorizontalSpacing(2 * distance);
    m_grid->setVerticalSpacing(distance);
    int row = 0;
    for (const auto &file : files) {
        const auto shown = QDir(directory).relativeFilePath(file);
        auto *sign = new QLabel(this);
        sign->setPixmap(icon(QStringLiteral("file-text"), Tone::Muted)
                            .pixmap(QSize(4 * distance, 4 * distance), devicePixelRatioF()));
        auto *label = new QLabel(shown, this);
        label->setObjectName(QStringLiteral("fileLabel%1").arg(row));
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFont(fixedFont(font()));
        label->setToolTip(QDir::toNativeSeparators(file));
        auto *open = new QPushButton(tr("Open"), this);
        open->setObjectName(QStringLiteral("openButton%1").arg(row));
        setButtonIcon(open, icon(QStringLiteral("external-link")));
        open->setAccessibleName(tr("Open %1").arg(shown));
        connect(open, &QPushButton::clicked, this, [this, file] { emit openWanted(file); });
        m_grid->addWidget(sign, row, 0);
        m_grid->addWidget(label, row, 1);
        m_grid->addWidget(open, row, 2);
        // The layout counts widgets that are shown: it is right at once, not after the next turn of the event
        // loop.
        for (auto *widget : std::initializer_list<QWidget *>{sign, label, open})
            widget->show();
        if (m_lastButton)
            setTabOrder(m_lastButton, open);
        m_lastButton = open;
        ++row;
    }
    updateGeometry();
}

} // namespace raingauge::gui
