// Files that were written, one below the other, each with "Open" beside it.
//
// Names for tests: fileLabel0, openButton0, and so on.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace raingauge::gui {

class FileRows : public QWidget
{
    Q_OBJECT

public:
    explicit FileRows(QWidget *parent = nullptr);

    /// Absolute paths, shown relative to `directory` where they lie below it.
    void setFiles(const std::vector<QString> &files, const QString &directory);

    /// Where the tab order goes on from; nullptr without files.
    QPushButton *lastButton() const { return m_lastButton; }

signals:
    void openWanted(const QString &file);

private:
    QGridLayout *m_grid;
    std::vector<QString> m_files;
    QString m_directory;
    QPushButton *m_lastButton = nullptr;
};

} // namespace raingauge::gui
