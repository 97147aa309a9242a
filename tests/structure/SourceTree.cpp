#include "structure/SourceTree.h"

#include "support/TestPaths.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace raingauge::structure {

std::vector<SourceFile> sourceFiles(const QString &folder, const QStringList &suffixes)
{
    std::vector<SourceFile> files;
    const QDir root(test::sourcePath(QStringLiteral(".")));
    QDirIterator iterator(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const auto path = iterator.next();
        const auto hasSuffix = [&path](const QString &suffix) { return path.endsWith(suffix); };
        if (std::any_of(suffixes.begin(), suffixes.end(), hasSuffix))
            files.push_back(
                {root.relativeFilePath(path), QString::fromUtf8(test::readFile(path)).split(u'\n')});
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace raingauge::structure
