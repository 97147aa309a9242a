// The files of the source tree, as the tests of its structure see them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace raingauge::structure {

struct SourceFile
{
    QString path; ///< relative to the repository, e.g. "src/diff/Diff.cpp"
    QStringList lines;
};

/// All files below `folder` ("src") whose names end in one of `suffixes` (".cpp"), sorted by path.
std::vector<SourceFile> sourceFiles(const QString &folder, const QStringList &suffixes);

} // namespace raingauge::structure
