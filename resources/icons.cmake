# The line icons that the window uses, taken from lucide-static (npm) at build time: nothing foreign is committed.
set(icon_names
  activity arrow-left arrow-right ban book-open braces check chevron-down chevron-right circle-alert circle-check
  circle-dashed circle-play circle-question-mark circle-stop circle-x clock columns-3 copy database external-link
  file-code file-diff file-pen-line file-question-mark file-text file-x fingerprint flask-conical folder folder-open
  git-commit-horizontal hash history info key-round layers layout-dashboard link link-2 list-filter list-tree loader
  minus moon pencil play plug plus refresh-cw scroll-text search server settings-2 shield-check skip-forward sparkles
  square-terminal sun table-2 tags trash-2 triangle-alert unplug wand-sparkles wrap-text x)
set(icon_folder "${RAINGAUGE_NPM_evaluator}/lucide-static/icons")
set(icons_qrc "<RCC><qresource prefix=\"/icons\">\n")
foreach(name IN LISTS icon_names)
  if(NOT EXISTS "${icon_folder}/${name}.svg")
    message(FATAL_ERROR "lucide-static has no icon ${name}")
  endif()
  string(APPEND icons_qrc "<file alias=\"${name}.svg\">${icon_folder}/${name}.svg</file>\n")
endforeach()
string(APPEND icons_qrc "<file alias=\"raingauge.svg\">${CMAKE_CURRENT_SOURCE_DIR}/raingauge.svg</file>\n")
string(APPEND icons_qrc "</qresource></RCC>\n")
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/icons.qrc" CONTENT "${icons_qrc}" @ONLY)
target_sources(raingauge_gui PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/icons.qrc")
