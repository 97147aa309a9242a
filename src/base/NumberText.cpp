#include "base/NumberText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace raingauge::base {

QByteArray numberText(const Json &number)
{
    if (number.is_number_unsigned())
        return QByteArray::number(number.get<quint64>());
    if (number.is_number_integer())
        return QByteArray::number(number.get<qint64>());
    const auto value = number.get<double>();
    if (value == 0)
        return QByteArrayLiteral("0");
    std::array<char, 32> buffer{};
    const auto written =
        std::to_chars(buffer.begin(), buffer.end(), std::abs(value), std::chars_format::scientific);
    const QByteArray scientific(buffer.data(), written.ptr - buffer.data());
    const auto e = scientific.indexOf('e');
    // The shortest digits that read back as the value, and how many of them stand before the decimal point.
    const auto digits = scientific.left(e).replace(".", "");
    const auto count = static_cast<int>(digits.size());
    const auto point = scientific.mid(e + 1).toInt() + 1;
    const auto sign = value < 0 ? QByteArrayLiteral("-") : QByteArray();
    if (point >= count && point <= 21)
        return sign + digits + QByteArray(point - count, '0');
    if (point > 0 && point <= 21)
        return sign + digits.left(point) + '.' + digits.mid(point);
    if (point > -6 && point <= 0)
        return sign + "0." + QByteArray(-point, '0') + digits;
    const auto fraction = count > 1 ? '.' + digits.mid(1) : QByteArray();
    return sign + digits.left(1) + fraction + 'e' + (point > 1 ? "+" : "-") +
           QByteArray::number(std::abs(point - 1));
}

} // namespace raingauge::base
