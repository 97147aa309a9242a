#include "typescript/SourceFaults.h"

#include <QList>

namespace raingauge::typescript {

namespace {

constexpr qsizetype probedBytes = 4096;
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

bool isUtf16(const QByteArray &text)
{
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return true;
    // Without its mark: Latin letters have a zero beside each.
    const QByteArray probe = text.left(probedBytes);
    return probe.contains('\0') && probe.count('\0') * 3 > probe.size() &&
           !probe.contains(QByteArray(4, '\0'));
}

/// How many bytes of `line` are UTF-8.
qsizetype validBytes(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    if (text.toUtf8() == line)
        return line.size();
    // The first replacement character that the line does not hold itself.
    qsizetype bytes = 0;
    for (const char32_t character : text.toUcs4()) {
        const QByteArray encoded = QString::fromUcs4(&character, 1).toUtf8();
        if (line.mid(bytes, encoded.size()) != encoded)
            break;
        bytes += encoded.size();
    }
    return bytes;
}

bool isMark(const QByteArray &line, char sign)
{
    constexpr int signs = 7;
    return line.startsWith(QByteArray(signs, sign)) && (line.size() == signs || line[signs] == ' ');
}

} // namespace

std::optional<SourceFault> encodingFault(const QByteArray &text)
{
    if (isUtf16(text))
        return SourceFault{QStringLiteral("is written as UTF-16"), QStringLiteral("Save it as UTF-8.")};
    if (text.left(probedBytes).contains('\0'))
        return SourceFault{QStringLiteral("is no text file"),
                           QStringLiteral("Bring the file back, e.g. from git, or name another one.")};
    int number = 0;
    for (const QByteArray &written : text.split('\n')) {
        ++number;
        const QByteArray line = written.startsWith(byteOrderMark) ? written.mid(3) : written;
        const qsizetype valid = validBytes(line);
        if (valid == line.size())
            continue;
        const QString byte = QString::fromLatin1(line.mid(valid, 1).toHex()).toUpper();
        const auto before = QString::fromUtf8(line.left(valid)).toUcs4().size();
        return SourceFault{QStringLiteral("is not UTF-8: it holds the byte %1").arg(byte),
                           QStringLiteral("Save it as UTF-8; drizzle-kit would put � in this place."), number,
                           static_cast<int>(before) + 1};
    }
    return std::nullopt;
}

std::optional<SourceFault> mergeFault(const QByteArray &text)
{
    int begun = 0;
    int number = 0;
    for (const QByteArray &written : text.split('\n')) {
        ++number;
        const QByteArray line = written.endsWith('\r') ? written.chopped(1) : written;
        if (begun == 0 && isMark(line, '<'))
            begun = number;
        else if (begun != 0 && isMark(line, '>'))
            return SourceFault{QStringLiteral("holds an unresolved merge"),
                               QStringLiteral("Keep one side of it, and delete the lines that begin with "
                                              "<<<<<<<, ======= and >>>>>>>."),
                               begun, 1};
    }
    return std::nullopt;
}

} // namespace raingauge::typescript
