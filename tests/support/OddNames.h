// Names that break naive quoting.
#pragma once

#include "base/Json.h"

#include <vector>

namespace raingauge::test {

inline const std::vector<QString> oddNames = {QStringLiteral("user"), QStringLiteral("select"),
                                              QStringLiteral("He said \"hi\""), QStringLiteral("naïve 😀"),
                                              QString(63, u'n')};

/// A table of each name, with one column of that name and that default.
inline QByteArray schemaWithOddNames()
{
    QByteArray body;
    for (size_t i = 0; i < oddNames.size(); ++i) {
        const auto name = QByteArray::fromStdString(base::toJson(oddNames[i]).dump());
        body += "export const t" + QByteArray::number(static_cast<int>(i)) + " = pgTable(" + name +
                ", { a: text(" + name + ").default(" + name + ") });\n";
    }
    return body;
}

} // namespace raingauge::test
