#include "gui/Translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside any namespace, as Q_INIT_RESOURCE demands.
static void loadTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace raingauge::gui {

void installTranslations(QCoreApplication &application)
{
    loadTranslationResources();
    const auto folder = QStringLiteral(":/translations");
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("raingauge_en"), folder))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("raingauge"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace raingauge::gui
