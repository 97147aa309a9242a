#include "typescript/EsbuildPacket.h"

#include <QtEndian>

namespace raingauge::typescript {

namespace {

enum class PacketTag : char
{
    Null,
    Boolean,
    Number,
    Text,
    Bytes,
    List,
    Object
};

void writeNumber(QByteArray &out, quint32 number)
{
    char bytes[4];
    qToLittleEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

void writeBytes(QByteArray &out, const char *data, size_t size)
{
    writeNumber(out, static_cast<quint32>(size));
    out.append(data, static_cast<qsizetype>(size));
}

void writeTag(QByteArray &out, PacketTag tag)
{
    out.append(static_cast<char>(tag));
}

void writeObject(QByteArray &out, const base::Json &value);

void writeValue(QByteArray &out, const base::Json &value)
{
    if (value.is_boolean()) {
        writeTag(out, PacketTag::Boolean);
        out.append(value.get<bool>() ? '\1' : '\0');
    } else if (value.is_number()) {
        writeTag(out, PacketTag::Number);
        writeNumber(out, static_cast<quint32>(value.get<qint64>()));
    } else if (value.is_string()) {
        const auto &text = value.get_ref<const std::string &>();
        writeTag(out, PacketTag::Text);
        writeBytes(out, text.data(), text.size());
    } else if (value.is_binary()) {
        const QByteArray bytes = bytesOf(value);
        writeTag(out, PacketTag::Bytes);
        writeBytes(out, bytes.constData(), static_cast<size_t>(bytes.size()));
    } else if (value.is_array()) {
        writeTag(out, PacketTag::List);
        writeNumber(out, static_cast<quint32>(value.size()));
        for (const auto &element : value)
            writeValue(out, element);
    } else if (value.is_object()) {
        writeObject(out, value);
    } else {
        writeTag(out, PacketTag::Null);
    }
}

void writeObject(QByteArray &out, const base::Json &value)
{
    writeTag(out, PacketTag::Object);
    writeNumber(out, static_cast<quint32>(value.size()));
    for (const auto &[key, child] : value.items()) {
        writeBytes(out, key.data(), key.size());
        writeValue(out, child);
    }
}

/// Reads values out of one packet; every read past the end makes `ok` false and gives nothing.
struct PacketReader
{
    const char *at;
    const char *end;
    bool ok = true;

    quint32 number()
    {
        if (end - at < 4) {
            ok = false;
            return 0;
        }
        const auto value = qFromLittleEndian<quint32>(at);
        at += 4;
        return value;
    }

    std::string bytes()
    {
        const quint32 size = number();
        if (!ok || end - at < static_cast<qptrdiff>(size)) {
            ok = false;
            return {};
        }
        std::string result(at, size);
        at += size;
        return result;
    }

    char byte()
    {
        if (at == end) {
            ok = false;
            return 0;
        }
        return *at++;
    }

    base::Json list()
    {
        base::Json result = base::Json::array();
        for (quint32 left = number(); ok && left > 0; --left)
            result.push_back(value());
        return result;
    }

    base::Json object()
    {
        base::Json result = base::Json::object();
        for (quint32 left = number(); ok && left > 0; --left) {
            std::string key = bytes();
            // Keys are unique: straight to the vector below, for operator[] searches it from the front.
            result.get_ref<base::Json::object_t &>().push_back({std::move(key), value()});
        }
        return result;
    }

    base::Json value()
    {
        switch (static_cast<PacketTag>(byte())) {
        case PacketTag::Null:
            return nullptr;
        case PacketTag::Boolean:
            return byte() != 0;
        case PacketTag::Number:
            return number();
        case PacketTag::Text:
            return bytes();
        case PacketTag::Bytes: {
            const std::string text = bytes();
            return base::Json::binary(std::vector<std::uint8_t>(text.begin(), text.end()));
        }
        case PacketTag::List:
            return list();
        case PacketTag::Object:
            return object();
        }
        ok = false;
        return nullptr;
    }
};

} // namespace

QByteArray encode(const EsbuildPacket &packet)
{
    QByteArray body;
    writeNumber(body, packet.id << 1 | (packet.isRequest ? 0 : 1));
    writeValue(body, packet.value);
    QByteArray result;
    writeNumber(result, static_cast<quint32>(body.size()));
    return result + body;
}

std::optional<QByteArray> takeBytes(QByteArray &buffer)
{
    if (buffer.size() < 4)
        return std::nullopt;
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(buffer.constData()));
    if (buffer.size() - 4 < size)
        return std::nullopt;
    QByteArray result = buffer.mid(4, size);
    buffer.remove(0, 4 + size);
    return result;
}

std::optional<EsbuildPacket> takePacket(QByteArray &buffer)
{
    const auto bytes = takeBytes(buffer);
    if (!bytes)
        return std::nullopt;
    PacketReader reader{bytes->constData(), bytes->constData() + bytes->size()};
    const quint32 id = reader.number();
    EsbuildPacket packet{id >> 1, (id & 1) == 0, reader.value()};
    if (!reader.ok)
        packet.value = base::Json(base::Json::value_t::discarded);
    return packet;
}

QByteArray bytesOf(const base::Json &value)
{
    if (!value.is_binary())
        return {};
    const auto &bytes = value.get_binary();
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

base::Json toBinary(const QByteArray &bytes)
{
    return base::Json::binary(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
}

} // namespace raingauge::typescript
