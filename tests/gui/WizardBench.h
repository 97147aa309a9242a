// A project with a database of its own, opened in a workspace, and the means to press a wizard's keys.
#pragma once

#include "gui/Workspace.h"
#include "support/TestProject.h"
#include "support/TestServer.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

namespace raingauge::gui {

/// A button's or label's text, a child's value: by object name.
template <class Widget>
Widget *child(QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1StringView(name));
    EXPECT_TRUE(found) << name;
    return found;
}

struct WizardBench
{
    postgres::ConnectionSettings database = test::newDatabase();
    test::TestProject project{test::databaseUrl(database)};
    JobRunner jobs;
    Workspace workspace{project.context(), jobs};

    /// Opens the project and waits until it was read.
    void open()
    {
        workspace.open(project.choice());
        EXPECT_TRUE(waitFor([this] { return workspace.project().value && !workspace.project().isLoading; }));
    }

    template <class Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }

    /// Shows a wizard and waits until `page` is there and its primary button can be pressed.
    static void show(QWidget &wizard)
    {
        wizard.show();
        wizard.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&wizard));
    }

    static bool isOn(QWidget &wizard, const char *page)
    {
        auto *shown = wizard.findChild<QWidget *>(QLatin1StringView(page));
        return shown && shown->isVisible();
    }

    static bool canGoOn(QWidget &wizard) { return child<QWidget>(wizard, "primaryButton")->isEnabled(); }

    /// Waits for a page on which the primary button can be pressed.
    static bool arrives(QWidget &wizard, const char *page)
    {
        return waitFor([&] { return isOn(wizard, page) && canGoOn(wizard); });
    }

    /// Of a Generate wizard that has nothing to ask: past source and review, by keyboard.
    static void goToNamePage(QWidget &wizard)
    {
        show(wizard);
        ASSERT_TRUE(arrives(wizard, "sourcePage"));
        press(Qt::Key_Return);
        ASSERT_TRUE(arrives(wizard, "reviewPage"));
        press(Qt::Key_Return);
        ASSERT_TRUE(arrives(wizard, "namePage"));
    }

    /// A key for whatever has the focus, as a user's would go.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static QStringList rows(const QAbstractItemModel &model, int role = Qt::DisplayRole)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0).data(role).toString();
        return rows;
    }
};

} // namespace raingauge::gui
