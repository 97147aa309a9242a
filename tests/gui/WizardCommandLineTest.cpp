#include "gui/wizards/CommandLine.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

using diff::ObjectKind;

TEST(WizardCommandLine, quotesOnlyWhatAShellWouldTouch)
{
    const std::pair<QString, QString> cases[] = {
        {u"plain-name_1.ts"_s, u"plain-name_1.ts"_s},
        {u"/a/b:c=d"_s, u"/a/b:c=d"_s},
        {u""_s, u"''"_s},
        {u"two words"_s, u"'two words'"_s},
        {u"it's"_s, u"'it'\\''s'"_s},
        {u"$HOME"_s, u"'$HOME'"_s},
        {u"a;b"_s, u"'a;b'"_s},
        {u"`x`"_s, u"'`x`'"_s},
        {u"naïve 😀"_s, u"'naïve 😀'"_s},
        {u"line\nbreak"_s, u"'line\nbreak'"_s},
        {u"ends\n"_s, u"'ends\n'"_s},
        {u"~"_s, u"'~'"_s},
        {u"*"_s, u"'*'"_s},
    };
    for (const auto &[word, quoted] : cases)
        EXPECT_EQ(shellQuoted(word), quoted);
}

TEST(WizardCommandLine, namesEveryAnswer)
{
    diff::RenameAnswers answers;
    answers.renames = {{ObjectKind::Table, {u"public"_s, {}, u"users"_s}, {u"public"_s, {}, u"user"_s}},
                       {ObjectKind::Column,
                        {u"public"_s, u"user"_s, u"He said \"hi\""_s},
                        {u"public"_s, u"user"_s, u"b.c"_s}}};
    answers.creations = {{ObjectKind::Column, {u"public"_s, u"user"_s, u"age"_s}}};
    EXPECT_EQ(generateCommandLine(u"/p/drizzle.config.ts"_s, u"add_age"_s, answers),
              u"raingauge-cli --config /p/drizzle.config.ts generate --name add_age --rename "
              "table:public.users=public.user --rename 'column:public.user.\"He said "
              "\"\"hi\"\"\"=public.user.\"b.c\"' "
              "--create column:public.user.age"_s);
}

TEST(WizardCommandLine, leavesOutWhatIsNotThere)
{
    EXPECT_EQ(generateCommandLine({}, {}, {}), u"raingauge-cli generate"_s);
    EXPECT_EQ(migrateCommandLine(u"/p q/c.ts"_s, {}), u"raingauge-cli --config '/p q/c.ts' migrate"_s);
    diff::RenameAnswers all;
    all.everythingElseIsNew = true;
    EXPECT_EQ(generateCommandLine({}, {}, all), u"raingauge-cli generate --no-renames"_s);
}

TEST(WizardCommandLine, neverHoldsAPassword)
{
    tasks::ProjectChoice choice;
    choice.url = u"postgresql://me:secret@host/db"_s;
    EXPECT_EQ(migrateCommandLine(u"c.ts"_s, choice), u"raingauge-cli --config c.ts --url - migrate"_s);
    choice.url = u"env:OTHER_URL"_s;
    EXPECT_EQ(migrateCommandLine(u"c.ts"_s, choice),
              u"raingauge-cli --config c.ts --url env:OTHER_URL migrate"_s);
}

} // namespace
} // namespace raingauge::gui
