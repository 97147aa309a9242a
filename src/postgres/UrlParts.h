// The parts of a connection URL, split and decoded as pg-connection-string 2 does it; their meaning is
// ConnectionUrl's business.
#pragma once

#include "base/Result.h"

#include <map>

namespace raingauge::postgres {

/// The parts of a URL; those before the query are decoded.
struct UrlParts
{
    bool isSocket = false; ///< socket:…, where the path is the folder and ?db= the database
    QString user;
    QString password;
    QString host;                     ///< several are separated by commas
    QString port;                     ///< with several hosts as many, some perhaps empty; or empty
    QString path;                     ///< without its first slash, but for a socket's folder
    std::map<QString, QString> query; ///< the last of equal names wins

    bool operator==(const UrlParts &) const = default;
};

/// Errors: Usage, which never quotes a part, since any may hold a piece of a password.
base::Result<UrlParts> splitUrl(const QString &url);

} // namespace raingauge::postgres
