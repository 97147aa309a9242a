// esbuild's service protocol (lib/shared/stdio_protocol.ts of its sources): packets of a length, an id and
// one value. Bytes that are not text travel as JSON binary values.
#pragma once

#include "base/Json.h"

#include <QByteArray>

#include <optional>

namespace raingauge::typescript {

struct EsbuildPacket
{
    quint32 id = 0;
    bool isRequest = false;
    base::Json value;

    bool operator==(const EsbuildPacket &) const = default;
};

/// The packet as esbuild reads it, length first.
QByteArray encode(const EsbuildPacket &packet);

/// The first whole packet of `buffer`, which is taken out of it; nothing while it is incomplete. The very
/// first packet that esbuild sends is its version, as bare text: take it with takeBytes(). A packet that
/// breaks the protocol gives one whose value is "discarded".
std::optional<EsbuildPacket> takePacket(QByteArray &buffer);

/// The payload of the first whole length-prefixed block of `buffer`, which is taken out of it.
std::optional<QByteArray> takeBytes(QByteArray &buffer);

/// A binary JSON value as bytes; empty for anything else.
QByteArray bytesOf(const base::Json &value);

/// Bytes as a binary JSON value.
base::Json toBinary(const QByteArray &bytes);

} // namespace raingauge::typescript
