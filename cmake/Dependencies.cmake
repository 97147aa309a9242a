# Everything that Raingauge links, found once.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Concurrent Svg LinguistTools)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
find_package(tl-expected REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(PostgreSQL REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libgit2 REQUIRED IMPORTED_TARGET libgit2)

# SpiderMonkey has one pkg-config file per release; the newest that is there serves.
pkg_search_module(mozjs REQUIRED IMPORTED_TARGET mozjs-128 mozjs-115 mozjs-102)

# Neither of these brings a CMake or pkg-config file on Debian 12.
find_library(PG_QUERY_LIBRARY pg_query REQUIRED)
find_path(PG_QUERY_INCLUDE_DIR pg_query.h REQUIRED)
add_library(pg_query INTERFACE)
target_include_directories(pg_query SYSTEM INTERFACE "${PG_QUERY_INCLUDE_DIR}")
target_link_libraries(pg_query INTERFACE "${PG_QUERY_LIBRARY}")

find_library(QSCINTILLA_LIBRARY qscintilla2_qt6 REQUIRED)
find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h PATH_SUFFIXES x86_64-linux-gnu/qt6 qt6 REQUIRED)
add_library(qscintilla INTERFACE)
target_include_directories(qscintilla SYSTEM INTERFACE "${QSCINTILLA_INCLUDE_DIR}")
target_link_libraries(qscintilla INTERFACE "${QSCINTILLA_LIBRARY}" Qt6::Widgets)

if(RAINGAUGE_BUILD_TESTS)
  find_package(GTest REQUIRED)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
