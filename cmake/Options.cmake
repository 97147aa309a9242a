# The one place for language standard, warnings, hardening and sanitizers.
add_library(raingauge_options INTERFACE)
target_compile_features(raingauge_options INTERFACE cxx_std_20)
target_compile_options(raingauge_options INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wimplicit-fallthrough -Wundef -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 sees uninitialised reads in std::variant and std::optional that are not there (GCC 105562).
  target_compile_options(raingauge_options INTERFACE -Wno-maybe-uninitialized)
endif()
target_compile_definitions(raingauge_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
if(RAINGAUGE_FUZZ)
  # So that the fuzzer sees which of our branches an input reaches.
  target_compile_options(raingauge_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(RAINGAUGE_COVERAGE)
  target_compile_options(raingauge_options INTERFACE --coverage)
  target_link_options(raingauge_options INTERFACE --coverage)
endif()

# Apart, because SpiderMonkey is not instrumented and the evaluator program does without. The tests' own code is watched
# for memory errors only and not optimised: it is half of what is compiled.
add_library(raingauge_sanitizers INTERFACE)
add_library(raingauge_test_sanitizers INTERFACE)
if(RAINGAUGE_SANITIZERS)
  string(REGEX REPLACE ",.*" "" memory_sanitizer "${RAINGAUGE_SANITIZERS}")
  target_compile_options(raingauge_sanitizers INTERFACE
    -O1 -g1 -fno-omit-frame-pointer -fsanitize=${RAINGAUGE_SANITIZERS} -fno-sanitize-recover=all)
  target_compile_options(raingauge_test_sanitizers INTERFACE
    -O0 -g1 -fno-omit-frame-pointer -fsanitize=${memory_sanitizer} -fno-sanitize-recover=all)
  target_link_options(raingauge_sanitizers INTERFACE -fsanitize=${RAINGAUGE_SANITIZERS})
  target_link_options(raingauge_test_sanitizers INTERFACE -fsanitize=${RAINGAUGE_SANITIZERS})
  if(RAINGAUGE_SANITIZERS MATCHES "undefined")
    # The type information of Qt and QScintilla lives in libraries that are not instrumented (vptr). The others check
    # every pointer for what the address sanitizer finds as well, at a quarter of the compile time.
    target_compile_options(raingauge_sanitizers INTERFACE -fno-sanitize=vptr,null,alignment,object-size)
  endif()
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()
