#include "typescript/WorkspacePackages.h"

#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

class Workspaces : public testing::Test
{
protected:
    Workspaces()
    {
        for (const char *name : {"packages/a", "packages/b", "apps/web", "apps/deep/er"})
            m_folder.write(QString::fromLatin1(name) + QStringLiteral("/package.json"),
                           QByteArray("{\"name\": \"@acme/") + QByteArray(name).split('/').last() + "\"}");
        m_folder.write(QStringLiteral("packages/nameless/package.json"), "{}");
        m_folder.write(QStringLiteral("packages/broken/package.json"), "{");
        m_folder.write(QStringLiteral("packages/file"), "");
    }

    std::map<QString, QString> found() const { return workspacePackages(m_folder.root()); }

    std::map<QString, QString> named(const QStringList &folders) const
    {
        std::map<QString, QString> result;
        for (const QString &folder : folders)
            result[QStringLiteral("@acme/") + folder.section(QLatin1Char('/'), -1)] = m_folder.path(folder);
        return result;
    }

    ProjectFolder m_folder;
};

TEST_F(Workspaces, OfPackageJson)
{
    m_folder.write(QStringLiteral("package.json"), R"({"workspaces": ["packages/*", "apps/web"]})");
    EXPECT_EQ(found(), named({QStringLiteral("packages/a"), QStringLiteral("packages/b"),
                              QStringLiteral("apps/web")}));
}

TEST_F(Workspaces, OfYarnsLongForm)
{
    m_folder.write(QStringLiteral("package.json"),
                   R"({"workspaces": {"packages": ["apps/**", "!apps/web"]}})");
    EXPECT_EQ(found(), named({QStringLiteral("apps/deep/er")}));
}

TEST_F(Workspaces, OfPnpm)
{
    m_folder.write(QStringLiteral("pnpm-workspace.yaml"),
                   "# all\npackages:\n  - 'packages/*'   # ours\n"
                   "  - \"!packages/b\"\n  - apps/web\ncatalog:\n  - apps/deep/*\n");
    EXPECT_EQ(found(), named({QStringLiteral("packages/a"), QStringLiteral("apps/web")}));
}

TEST_F(Workspaces, OfPnpmInFlowStyle)
{
    m_folder.write(QStringLiteral("pnpm-workspace.yaml"), "packages: [ 'packages/a', \"apps/web\" ]\n");
    EXPECT_EQ(found(), named({QStringLiteral("packages/a"), QStringLiteral("apps/web")}));
}

TEST_F(Workspaces, AreNoneWithoutOrWithBrokenFiles)
{
    EXPECT_TRUE(found().empty());
    for (const char *text : {"", "{", "[]", "{\"workspaces\": 3}", "{\"workspaces\": [3, null]}"}) {
        m_folder.write(QStringLiteral("package.json"), text);
        EXPECT_TRUE(found().empty()) << text;
    }
    m_folder.write(QStringLiteral("pnpm-workspace.yaml"), "packages\n\t- x\n");
    EXPECT_TRUE(found().empty());
}

} // namespace
} // namespace raingauge::typescript
