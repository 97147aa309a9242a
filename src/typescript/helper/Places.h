// Places in the running bundle → places in the user's files.
#pragma once

#include "base/Json.h"
#include "typescript/SourceMap.h"
#include "typescript/SourceText.h"

#include <memory>

namespace raingauge::typescript {

/// How the engine names the bundled script in stacks.
inline constexpr const char *bundleName = "bundle";

class Places
{
public:
    /// Places are files below `root`. The map is decoded when it is first needed.
    Places(QString root, SourceText &texts);

    void setSourceMap(const QByteArray &map);

    /// The innermost frame of an engine's stack that lies in the project's own code; one in node_modules
    /// serves where there is no other.
    std::optional<base::Location> innermost(const QByteArray &stack);

    /// The file of the innermost frame, wherever it lies; or empty.
    QString asking(const QByteArray &stack);

private:
    /// The places in the map's sources that the frames of `stack` were made from.
    std::vector<MappedPlace> framesOf(const QByteArray &stack);
    QString fileOf(const MappedPlace &place) const;

    QString m_root;
    SourceText &m_texts;
    QByteArray m_mapText;
    std::unique_ptr<SourceMap> m_map;
};

/// {"file":…,"line":…,"column":…}
base::Json toJson(const base::Location &where);

} // namespace raingauge::typescript
