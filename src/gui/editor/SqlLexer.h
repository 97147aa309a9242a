// Colours PostgreSQL's SQL for the editor: the words of its DDL, names in double quotes apart from strings.
#pragma once

#include "gui/editor/SqlColors.h"

#include <Qsci/qscilexersql.h>

namespace raingauge::gui {

class SqlLexer : public QsciLexerSQL
{
    Q_OBJECT

public:
    explicit SqlLexer(QObject *parent = nullptr);

    /// Takes colours and the monospace font over for every style.
    void setLook(const SqlColors &colors, const QFont &font);

    const char *keywords(int set) const override;
};

} // namespace raingauge::gui
