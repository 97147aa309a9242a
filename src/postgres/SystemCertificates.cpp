#include "postgres/SystemCertificates.h"

#include <QFileInfo>

#include <array>

namespace raingauge::postgres {

QString systemCertificates()
{
    static const std::array<const char *, 4> files = {"/etc/ssl/certs/ca-certificates.crt",
                                                      "/etc/pki/tls/certs/ca-bundle.crt",
                                                      "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"};
    for (const char *file : files) {
        if (QFileInfo::exists(QString::fromLatin1(file)))
            return QString::fromLatin1(file);
    }
    return {};
}

} // namespace raingauge::postgres
