// How a migration file differs from what the history recorded. Private to plan/.
#pragma once

#include <QByteArray>
#include <QString>

namespace raingauge::plan {

enum class FileDifference
{
    None,
    LineEndings,   ///< the recorded file had LF where this has CRLF, or the other way round
    ByteOrderMark, ///< the recorded file began with a byte-order mark and this does not, or the other way
                   ///< round
    Both,
    Content,
};

/// Compares by hash alone, trying the variants of `bytes`. A recorded file of mixed line endings counts as
/// Content.
FileDifference compareHash(const QByteArray &bytes, const QString &recordedHash);

} // namespace raingauge::plan
