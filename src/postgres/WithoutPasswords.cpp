#include "postgres/WithoutPasswords.h"

#include <QRegularExpression>

namespace raingauge::postgres {

QString withoutPasswords(QString text)
{
    // One slash where a URL was taken for a path. To the last '@' of the word, or with a space in the
    // password of the line: a password may hold anything.
    static const QRegularExpression login(
        QStringLiteral("\\b(postgres(?:ql)?:/{1,2}[^\\s:/?#@]*:)(?:\\S*@|.*@)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(QStringLiteral("([?&]password=)[^\\s&#]+"),
                                              QRegularExpression::CaseInsensitiveOption);
    return text.replace(login, QStringLiteral("\\1***@")).replace(parameter, QStringLiteral("\\1***"));
}

} // namespace raingauge::postgres
