// The lines of the user's source files, read once each, for turning the columns of tools (bytes, UTF-16
// units) into those of people (characters), and for finding the line of an import.
#pragma once

#include "base/Error.h"

#include <QStringList>

#include <map>

namespace raingauge::typescript {

class SourceText
{
public:
    /// A place whose column counts UTF-16 units; line and column are 0-based.
    base::Location fromUtf16(const QString &file, int line, int column);

    /// Where `file` imports `name`, at the opening quote; only the file if the text is not found.
    base::Location importOf(const QString &file, const QString &name);

    /// Where a config's `key` is written, e.g. "dbCredentials.url"; only the file if the text is not found.
    base::Location keyOf(const QString &file, const QString &key);

private:
    const QStringList &linesOf(const QString &file);

    std::map<QString, QStringList> m_lines;
};

/// A place whose column counts UTF-8 bytes of `lineText`, both 0-based except `line`, as esbuild's messages
/// have it.
base::Location fromBytes(const QString &file, int line, int column, const QString &lineText);

} // namespace raingauge::typescript
