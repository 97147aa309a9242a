#include "plan/CompareHash.h"

#include "base/Sha256.h"

namespace raingauge::plan {

FileDifference compareHash(const QByteArray &bytes, const QString &recordedHash)
{
    if (base::sha256(bytes) == recordedHash)
        return FileDifference::None;
    static const QByteArray mark("\xEF\xBB\xBF");
    const bool isMarked = bytes.startsWith(mark);
    const auto plain = isMarked ? bytes.mid(mark.size()) : bytes;
    const auto lineFeeds = QByteArray(plain).replace("\r\n", "\n");
    const auto carriageReturns = QByteArray(lineFeeds).replace("\n", "\r\n");
    for (const bool withMark : {isMarked, !isMarked})
        for (const auto &text : {plain, lineFeeds, carriageReturns})
            if (base::sha256(withMark ? mark + text : text) == recordedHash)
                return withMark == isMarked ? FileDifference::LineEndings
                       : text == plain      ? FileDifference::ByteOrderMark
                                            : FileDifference::Both;
    return FileDifference::Content;
}

} // namespace raingauge::plan
