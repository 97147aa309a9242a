#include "gui/Tour.h"

#include "gui/MainWindow.h"
#include "gui/Workspace.h"
#include "gui/wizards/StepWizard.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <cstdio>

namespace raingauge::gui {

namespace {

constexpr int lookEveryMs = 50;
constexpr int patienceMs = 60'000;

void print(std::FILE *stream, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

/// The wizard that is open, or null.
StepWizard *openWizard(const MainWindow &window)
{
    const auto wizards = window.findChildren<StepWizard *>();
    const auto isOpen = [](const StepWizard *wizard) { return wizard->isVisible(); };
    const auto found = std::find_if(wizards.begin(), wizards.end(), isOpen);
    return found == wizards.end() ? nullptr : *found;
}

} // namespace

Tour::Tour(MainWindow &window, Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_workspace(workspace), m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
    addSteps();
    connect(&m_look, &QTimer::timeout, this, &Tour::advance);
}

void Tour::start()
{
    m_waited.start();
    m_look.start(lookEveryMs);
}

void Tour::addPage(const QString &title, const QString &picture, const std::function<void()> &show)
{
    m_steps.push_back({title, [] { return true; }, show});
    // A page paints what it was just shown; the picture is taken at the next look.
    m_steps.push_back({{}, [] { return true; }, [this, picture] { save(m_window, picture); }});
}

void Tour::addSteps()
{
    const auto isRead = [this] {
        return m_workspace.changes().get() && m_workspace.database().get() &&
               !m_workspace.changes().isLoading;
    };
    const auto isApplied = [this] {
        const auto &migrations = m_workspace.migrations();
        return !migrations.empty() && migrations.back().state == plan::State::Applied;
    };
    m_steps.push_back({tr("The project is open: code, migrations and database are read"), isRead,
                       [this] { save(m_window, QStringLiteral("overview")); }});
    m_steps.push_back({tr("Generate, page by page, then Apply, page by page"), [] { return true; },
                       [this] { m_window.generate(); }});
    m_steps.push_back({{}, [this] { return passWizard(); }, [] {}});
    m_steps.push_back({tr("The migration is in the database"), isApplied, [] {}});
    addPage(tr("Overview: everything in step"), QStringLiteral("overview-applied"),
            [this] { m_window.showPage(Page::Overview); });
    addPage(tr("Migrations"), QStringLiteral("migrations"), [this] {
        m_window.showPage(Page::Migrations);
        m_window.showMigration(m_workspace.migrations().back().tag);
    });
    addPage(tr("Journal: entry, SQL file, snapshot and history row agree"), QStringLiteral("journal"),
            [this] { m_window.showPage(Page::Journal); });
    addPage(tr("Table: user"), QStringLiteral("table"),
            [this] { m_window.showPage(Page::Table, QStringLiteral("public.user")); });
}

void Tour::advance()
{
    if (m_next == m_steps.size()) {
        m_look.stop();
        emit finished(true);
        return;
    }
    const auto &step = m_steps[m_next];
    if (!step.isReady()) {
        if (m_waited.elapsed() > patienceMs) {
            m_look.stop();
            save(m_window, QStringLiteral("stuck"));
            print(stderr, tr("The tour is stuck before: %1").arg(step.title));
            emit finished(false);
        }
        return;
    }
    if (!step.title.isEmpty())
        print(stdout, QStringLiteral("- ") + step.title);
    step.act();
    ++m_next;
    m_waited.restart();
}

bool Tour::passWizard()
{
    auto *wizard = openWizard(m_window);
    if (!wizard)
        return m_hasWizardOpened;
    m_hasWizardOpened = true;
    auto *primary = wizard->findChild<QPushButton *>(QStringLiteral("primaryButton"));
    const auto *title = wizard->findChild<QLabel *>(QStringLiteral("stepTitle"));
    const auto page = title->text();
    if (!primary->isVisible() || !primary->isEnabled() || page == m_passedPage)
        return false;
    m_passedPage = page;
    print(stdout, QStringLiteral("  %1  [%2]").arg(page, primary->text()));
    save(*wizard, QStringLiteral("wizard"));
    m_waited.restart();
    primary->click();
    return false;
}

void Tour::save(QWidget &widget, const QString &name)
{
    const auto file = QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!widget.grab().save(m_folder.filePath(file)))
        print(stderr, tr("Cannot write %1").arg(m_folder.filePath(file)));
}

} // namespace raingauge::gui
