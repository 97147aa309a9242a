# raingauge_library(folder [DEPENDS targets…]): one static library of all sources in src/<folder>.
function(raingauge_library folder)
  cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/src/${folder}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$|/helper/")
  add_library(raingauge_${folder} STATIC ${sources})
  target_include_directories(raingauge_${folder} PUBLIC "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(raingauge_${folder}
    PUBLIC ${arg_DEPENDS} PRIVATE raingauge_options raingauge_sanitizers)
  set_target_properties(raingauge_${folder} PROPERTIES POSITION_INDEPENDENT_CODE ON LINKER_LANGUAGE CXX
    UNITY_BUILD ${RAINGAUGE_UNITY} UNITY_BUILD_BATCH_SIZE 10)
endfunction()

# raingauge_program(name folder [DEPENDS targets…]): src/<folder>/main.cpp as a program.
function(raingauge_program name folder)
  cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
  add_executable(${name} "${CMAKE_SOURCE_DIR}/src/${folder}/main.cpp")
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} raingauge_options raingauge_sanitizers)
  add_dependencies(${name} raingauge-schema)
endfunction()
