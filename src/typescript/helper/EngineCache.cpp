#include "typescript/helper/EngineCache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QSaveFile>

namespace raingauge::typescript {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

QByteArray fingerprint(const QByteArray &identity, const QByteArray &runtime)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(identity);
    hash.addData(runtime);
    return hash.result();
}

/// The bytes of the next part, in place.
QByteArray takePart(QDataStream &stream, const char *data, qint64 size)
{
    quint32 length = 0;
    stream >> length;
    const auto at = stream.device()->pos();
    if (stream.status() != QDataStream::Ok || length > size - at)
        return {};
    stream.skipRawData(static_cast<int>(length));
    return QByteArray::fromRawData(data + at, static_cast<qsizetype>(length));
}

} // namespace

EngineCache::EngineCache(const QString &path, const QByteArray &identity, const QByteArray &runtime)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const auto *data = reinterpret_cast<const char *>(m_file.map(0, m_file.size()));
    if (!data)
        return;
    QDataStream stream(QByteArray::fromRawData(data, m_file.size()));
    stream.setVersion(streamVersion);
    if (takePart(stream, data, m_file.size()) != fingerprint(identity, runtime))
        return;
    auto selfHosted = takePart(stream, data, m_file.size());
    auto compiled = takePart(stream, data, m_file.size());
    if (!selfHosted.isEmpty() && !compiled.isEmpty())
        m_scripts = {std::move(selfHosted), std::move(compiled)};
}

bool EngineCache::write(const QString &path, const QByteArray &identity, const QByteArray &runtime,
                        const CompiledScripts &scripts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&file);
    stream.setVersion(streamVersion);
    stream << fingerprint(identity, runtime) << scripts.selfHosted << scripts.runtime;
    return stream.status() == QDataStream::Ok && file.commit();
}

} // namespace raingauge::typescript
