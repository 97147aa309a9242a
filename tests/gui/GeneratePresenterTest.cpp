#include "gui/wizards/GeneratePresenter.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

using Page = GeneratePresenter::Page;
using Status = tasks::GeneratePlan::Status;

const diff::RenameQuestion question{
    diff::ObjectKind::Table, {u"public"_s, {}, u"people"_s}, {{u"public"_s, {}, u"users"_s}}};

tasks::GeneratePlan planOf(Status status)
{
    tasks::GeneratePlan plan;
    plan.status = status;
    plan.config.file = u"/project/drizzle.config.ts"_s;
    plan.config.directory = u"/project"_s;
    plan.folder.path = u"/project/drizzle"_s;
    plan.suggestedTag = u"0001_quiet_harbor"_s;
    project::Migration first;
    first.entry.tag = u"0000_initial_schema"_s;
    plan.folder.migrations = {first};
    if (status == Status::NeedsAnswers)
        plan.questions = {question};
    if (status == Status::Ready) {
        plan.statements = {diff::DropTable{{u"public"_s, u"users"_s}}};
        plan.sql = u"DROP TABLE \"users\" CASCADE;"_s;
    }
    return plan;
}

base::Error brokenCode()
{
    return {base::ErrorCode::SchemaUnreadable, u"unexpected token"_s,
            base::Location{u"/project/a.ts"_s, 3, 4}};
}

/// A presenter with what it asked for.
struct Asked
{
    GeneratePresenter presenter;
    QSignalSpy plans{&presenter, &GeneratePresenter::planWanted};
    QSignalSpy writes{&presenter, &GeneratePresenter::writeWanted};
    QSignalSpy closes{&presenter, &GeneratePresenter::closeWanted};
    QSignalSpy applies{&presenter, &GeneratePresenter::applyWanted};

    int lastRequest() const { return plans.last()[0].toInt(); }

    void answerWith(Status status)
    {
        GenerateReading reading{.code = typescript::SchemaCode{}, .plan = planOf(status), .preview = {}};
        if (status == Status::NeedsAnswers) {
            reading.preview = planOf(Status::Ready);
            reading.preview->sql = u"-- preview"_s;
        }
        presenter.setReading(lastRequest(), std::move(reading));
    }

    void goTo(Page page)
    {
        presenter.start();
        answerWith(Status::Ready);
        while (presenter.page() != page) {
            const auto before = presenter.page();
            presenter.goOn();
            if (presenter.page() == Page::Name && page == Page::Written) {
                presenter.goOn();
                presenter.setWritten(
                    tasks::Written{u"0001_quiet_harbor"_s, {u"/project/drizzle/0001.sql"_s}});
            }
            ASSERT_NE(presenter.page(), before);
        }
    }
};

TEST(GeneratePresenter, readsBeforeAnythingCanBePressed)
{
    Asked asked;
    asked.presenter.start();
    EXPECT_EQ(asked.plans.size(), 1);
    EXPECT_TRUE(asked.presenter.isBusy());
    EXPECT_FALSE(asked.presenter.canGoOn());
    EXPECT_FALSE(asked.presenter.canGoBack());
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Source);
}

TEST(GeneratePresenter, dropsAnswersToOlderRequests)
{
    Asked asked;
    asked.presenter.start();
    asked.presenter.start();
    asked.presenter.setReading(asked.lastRequest() - 1,
                               {.code = {}, .plan = planOf(Status::Ready), .preview = {}});
    EXPECT_TRUE(asked.presenter.isBusy());
    asked.answerWith(Status::NoChanges);
    EXPECT_FALSE(asked.presenter.isBusy());
    asked.presenter.setReading(asked.lastRequest(),
                               {.code = {}, .plan = planOf(Status::Ready), .preview = {}});
    EXPECT_TRUE(asked.presenter.hasNoChanges()) << "answered once only";
}

TEST(GeneratePresenter, closesWhenThereIsNothingToWrite)
{
    Asked asked;
    asked.presenter.start();
    asked.answerWith(Status::NoChanges);
    EXPECT_TRUE(asked.presenter.title().contains(u"0000_initial_schema"_s));
    EXPECT_EQ(asked.presenter.primaryText(), u"Close"_s);
    asked.presenter.goOn();
    EXPECT_EQ(asked.closes.size(), 1);
    EXPECT_EQ(asked.presenter.page(), Page::Source);
}

TEST(GeneratePresenter, triesAgainAfterAnError)
{
    Asked asked;
    asked.presenter.start();
    asked.presenter.setReading(asked.lastRequest(),
                               {.code = {}, .plan = base::failure(brokenCode()), .preview = {}});
    ASSERT_TRUE(asked.presenter.error());
    EXPECT_EQ(asked.presenter.error()->where->line, 3);
    EXPECT_EQ(asked.presenter.primaryText(), u"Try again"_s);
    asked.presenter.goOn();
    EXPECT_EQ(asked.plans.size(), 2);
    EXPECT_FALSE(asked.presenter.error());
}

TEST(GeneratePresenter, leavesRenamesOutWhenNothingIsAsked)
{
    Asked asked;
    asked.presenter.start();
    asked.answerWith(Status::Ready);
    EXPECT_EQ(asked.presenter.steps(), (std::vector{Page::Source, Page::Review, Page::Name, Page::Written}));
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Review);
    asked.presenter.goBack();
    EXPECT_EQ(asked.presenter.page(), Page::Source);
}

TEST(GeneratePresenter, asksBeforeItGoesOn)
{
    Asked asked;
    asked.presenter.start();
    asked.answerWith(Status::NeedsAnswers);
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Renames);
    EXPECT_FALSE(asked.presenter.canGoOn()) << "nothing is preselected";
    EXPECT_EQ(asked.presenter.sql(), u"-- preview"_s);
    asked.presenter.answer(0, 5);
    EXPECT_EQ(asked.plans.size(), 1) << "no such candidate";
    asked.presenter.answer(0, 0);
    ASSERT_EQ(asked.plans.size(), 2);
    const auto answers = asked.plans.last()[1].value<diff::RenameAnswers>();
    ASSERT_EQ(answers.renames.size(), 1U);
    EXPECT_FALSE(answers.everythingElseIsNew);
    EXPECT_TRUE(asked.plans.last()[2].value<diff::RenameAnswers>().everythingElseIsNew);
    asked.answerWith(Status::Ready);
    EXPECT_EQ(asked.presenter.sql(), planOf(Status::Ready).sql);
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Review);
    asked.presenter.goBack();
    EXPECT_EQ(asked.presenter.page(), Page::Renames) << "answers can be changed";
}

TEST(GeneratePresenter, goesOnAsSoonAsTheLastAnswerIsWorkedIn)
{
    Asked asked;
    asked.presenter.start();
    asked.answerWith(Status::NeedsAnswers);
    asked.presenter.goOn();
    asked.presenter.answer(0, RenameChoice::isNew);
    asked.presenter.goOn(); // Enter, before the plan has come
    EXPECT_EQ(asked.presenter.page(), Page::Renames);
    asked.answerWith(Status::Ready);
    EXPECT_EQ(asked.presenter.page(), Page::Review);
}

TEST(GeneratePresenter, staysWhenTheLastAnswerBringsMoreQuestions)
{
    Asked asked;
    asked.presenter.start();
    asked.answerWith(Status::NeedsAnswers);
    asked.presenter.goOn();
    asked.presenter.answer(0, 0);
    asked.presenter.goOn();
    auto plan = planOf(Status::NeedsAnswers);
    plan.questions = {
        {diff::ObjectKind::Column, {u"public"_s, u"people"_s, u"b"_s}, {{u"public"_s, u"people"_s, u"a"_s}}}};
    asked.presenter.setReading(asked.lastRequest(), {.code = {}, .plan = plan, .preview = {}});
    EXPECT_EQ(asked.presenter.page(), Page::Renames);
    EXPECT_EQ(asked.presenter.renames().unanswered(), 1);
    EXPECT_FALSE(asked.presenter.canGoOn());
}

TEST(GeneratePresenter, checksNames)
{
    Asked asked;
    asked.goTo(Page::Name);
    EXPECT_EQ(asked.presenter.name(), u"quiet_harbor"_s);
    EXPECT_EQ(asked.presenter.tagPrefix(), u"0001_"_s);
    struct Case
    {
        QString name;
        bool isGood;
    };
    const Case cases[] = {
        {u"add_phone"_s, true},      {u"naïve 😀"_s, true},        {u"user"_s, true},
        {u"He said \"hi\""_s, true}, {QString(200, u'a'), true},  {u""_s, false},
        {u"   "_s, false},           {u"a/b"_s, false},           {u"..\\b"_s, false},
        {u"tab\there"_s, false},     {u"line\nbreak"_s, false},   {u" led by a space"_s, false},
        {QString(201, u'a'), false}, {QString(101, u'ß'), false}, {QString(u'\0') + u'x', false},
    };
    for (const auto &one : cases) {
        asked.presenter.setName(one.name);
        EXPECT_EQ(asked.presenter.nameProblem().isEmpty(), one.isGood) << one.name.toStdString();
        EXPECT_EQ(asked.presenter.canGoOn(), one.isGood);
    }
}

TEST(GeneratePresenter, showsTheFilesThatWillBeWritten)
{
    Asked asked;
    asked.goTo(Page::Name);
    asked.presenter.setName(u"add_phone"_s);
    EXPECT_EQ(asked.presenter.fileNames(),
              (std::vector<QString>{u"drizzle/0001_add_phone.sql"_s, u"drizzle/meta/0001_snapshot.json"_s,
                                    u"drizzle/meta/_journal.json"_s}));
}

TEST(GeneratePresenter, writesTheSuggestionOrTheName)
{
    for (const auto &[typed, sent] :
         {std::pair{u"quiet_harbor"_s, QString()}, {u"add_phone"_s, u"add_phone"_s}}) {
        Asked asked;
        asked.goTo(Page::Name);
        asked.presenter.setName(typed);
        asked.presenter.goOn();
        ASSERT_EQ(asked.writes.size(), 1);
        EXPECT_EQ(asked.writes[0][0].toString(), sent);
        EXPECT_FALSE(asked.presenter.canGoBack()) << "while it writes";
        asked.presenter.goOn();
        EXPECT_EQ(asked.writes.size(), 1) << "not twice";
    }
}

TEST(GeneratePresenter, staysAtTheNameWhenWritingFails)
{
    Asked asked;
    asked.goTo(Page::Name);
    asked.presenter.goOn();
    asked.presenter.setWritten(base::failure({base::ErrorCode::Refused, u"the folder changed"_s}));
    EXPECT_EQ(asked.presenter.page(), Page::Name);
    ASSERT_TRUE(asked.presenter.error());
    EXPECT_TRUE(asked.presenter.canGoOn()) << "the user may try again";
    asked.presenter.setName(u"other"_s);
    EXPECT_FALSE(asked.presenter.error());
}

TEST(GeneratePresenter, keepsTheNameThatWasTyped)
{
    Asked asked;
    asked.goTo(Page::Name);
    asked.presenter.setName(u"mine"_s);
    asked.presenter.start();
    asked.answerWith(Status::Ready);
    EXPECT_EQ(asked.presenter.name(), u"mine"_s);
}

TEST(GeneratePresenter, endsWithFilesCommandLineAndTheNextAction)
{
    Asked asked;
    asked.goTo(Page::Written);
    EXPECT_FALSE(asked.presenter.canGoBack());
    EXPECT_EQ(asked.presenter.commandLine(),
              u"raingauge-cli --config /project/drizzle.config.ts generate --name quiet_harbor"_s);
    asked.presenter.goOn();
    EXPECT_EQ(asked.applies.size(), 1);
}

TEST(GeneratePresenter, hasWordsForEveryPage)
{
    for (const auto page : {Page::Source, Page::Review, Page::Name, Page::Written}) {
        Asked asked;
        asked.goTo(page);
        EXPECT_FALSE(asked.presenter.title().isEmpty());
        EXPECT_FALSE(asked.presenter.sentence().isEmpty());
        EXPECT_FALSE(asked.presenter.primaryText().isEmpty());
        EXPECT_FALSE(asked.presenter.stepName(page).isEmpty());
    }
}

TEST(GeneratePresenter, saysWhichDrizzleReadTheCode)
{
    Asked asked;
    asked.presenter.start();
    typescript::SchemaCode code;
    code.files = {u"a.ts"_s, u"b.ts"_s};
    code.drizzleVersion = u"0.45.4"_s;
    code.projectDrizzleVersion = u"0.44.0"_s;
    asked.presenter.setReading(asked.lastRequest(),
                               {.code = code, .plan = planOf(Status::Ready), .preview = {}});
    QStringList values;
    for (const auto &fact : asked.presenter.facts())
        values << fact.value;
    const auto all = values.join(u'|');
    for (const auto &part : {u"0.45.4"_s, u"0.44.0"_s, u"0000_initial_schema"_s, u"drizzle"_s})
        EXPECT_TRUE(all.contains(part)) << part.toStdString() << " in " << all.toStdString();
}

} // namespace
} // namespace raingauge::gui
