// raingauge-cli in any folder, under a limit or another program; and what lies in a folder afterwards.
#pragma once

#include "cli/RunCli.h"
#include "support/TestPaths.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>

#include <filesystem>

namespace raingauge::cli {

inline CliAnswer runCliIn(const QString &folder, const QStringList &arguments,
                          const std::function<void()> &inChild = {})
{
    return runProgram(folder, cliProgram(), arguments, inChild);
}

/// In the child: root, too, may only what permissions say (CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH are gone
/// after the program has begun).
inline void obeyPermissions()
{
    for (const unsigned long capability : {1UL, 2UL})
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
}

/// Everything below `folder` by relative path: a file's bytes, "-> target" of a link, "/" for a folder.
inline std::map<std::string, QByteArray> fileTree(const QString &folder)
{
    namespace fs = std::filesystem;
    std::map<std::string, QByteArray> tree;
    const fs::path top(folder.toStdString());
    for (const auto &entry : fs::recursive_directory_iterator(top)) {
        const auto name = fs::relative(entry.path().parent_path(), top) / entry.path().filename();
        auto &value = tree[name.lexically_normal().string()];
        if (entry.is_symlink())
            value = "-> " + QByteArray::fromStdString(fs::read_symlink(entry.path()).string());
        else
            value = entry.is_directory() ? QByteArray("/")
                                         : test::readFile(QString::fromStdString(entry.path().string()));
    }
    return tree;
}

} // namespace raingauge::cli
