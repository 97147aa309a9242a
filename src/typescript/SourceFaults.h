// What is wrong with a text file as such, before anybody reads what it says: an encoding that is not UTF-8,
// marks of an unresolved merge.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace raingauge::typescript {

struct SourceFault
{
    QString message; ///< without the file's name, e.g. "is not UTF-8: byte E9"; follows it in a sentence
    QString hint;
    int line = 0;   ///< 1-based; 0 for the whole file
    int column = 0; ///< 1-based, in characters; 0 for the whole line

    bool operator==(const SourceFault &) const = default;
};

/// The first byte that no UTF-8 text has; UTF-16 and files that are no text are told as such.
std::optional<SourceFault> encodingFault(const QByteArray &text);

/// The first mark of a merge, e.g. "<<<<<<< HEAD", if one that ends it follows.
std::optional<SourceFault> mergeFault(const QByteArray &text);

} // namespace raingauge::typescript
