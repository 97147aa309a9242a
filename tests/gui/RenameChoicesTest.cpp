#include "gui/wizards/RenameChoices.h"

#include "gui/wizards/RenameModel.h"
#include "gui/wizards/RowRole.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

using diff::ObjectKind;
using diff::ObjectName;
using diff::RenameQuestion;

ObjectName table(const QString &name)
{
    return {u"public"_s, {}, name};
}

ObjectName column(const QString &inTable, const QString &name)
{
    return {u"public"_s, inTable, name};
}

const RenameQuestion people{ObjectKind::Table, table(u"people"_s), {table(u"users"_s), table(u"accounts"_s)}};
const RenameQuestion logins{ObjectKind::Table, table(u"logins"_s), {table(u"users"_s), table(u"accounts"_s)}};
const RenameQuestion fullName{
    ObjectKind::Column, column(u"people"_s, u"full_name"_s), {column(u"people"_s, u"name"_s)}};

TEST(RenameChoices, choosesNothingByItself)
{
    RenameChoices choices;
    EXPECT_TRUE(choices.isEmpty());
    choices.setOpenQuestions({people, logins});
    EXPECT_EQ(choices.unanswered(), 2);
    EXPECT_EQ(choices.answers(), diff::RenameAnswers());
    EXPECT_TRUE(choices.previewAnswers().everythingElseIsNew);
    EXPECT_FALSE(choices.answers().everythingElseIsNew);
}

TEST(RenameChoices, turnsAnswersIntoRenamesAndCreations)
{
    RenameChoices choices;
    choices.setOpenQuestions({people, logins});
    EXPECT_TRUE(choices.answer(0, 0));
    EXPECT_TRUE(choices.answer(1, RenameChoice::isNew));
    const auto answers = choices.answers();
    ASSERT_EQ(answers.renames.size(), 1U);
    EXPECT_EQ(answers.renames[0], (diff::Rename{ObjectKind::Table, table(u"users"_s), table(u"people"_s)}));
    ASSERT_EQ(answers.creations.size(), 1U);
    EXPECT_EQ(answers.creations[0], (diff::Creation{ObjectKind::Table, table(u"logins"_s)}));
    EXPECT_EQ(choices.unanswered(), 0);
}

TEST(RenameChoices, refusesAnswersThatAreNotThere)
{
    RenameChoices choices;
    choices.setOpenQuestions({people});
    for (const auto &[question, answer] : {std::pair{-1, 0}, {1, 0}, {0, 2}, {0, -2}, {0, 99}})
        EXPECT_FALSE(choices.answer(question, answer)) << question << ' ' << answer;
    EXPECT_EQ(choices.unanswered(), 1);
}

TEST(RenameChoices, takesACandidateFromTheQuestionThatHadIt)
{
    RenameChoices choices;
    choices.setOpenQuestions({people, logins});
    choices.answer(0, 0);
    choices.answer(1, 0);
    EXPECT_FALSE(choices.all()[0].answer.has_value()) << "users cannot become two tables";
    EXPECT_EQ(choices.all()[1].answer, 0);
}

TEST(RenameChoices, asksForColumnsAgainWhenTheirTableChanges)
{
    RenameChoices choices;
    choices.setOpenQuestions({people});
    choices.answer(0, 0);
    choices.setOpenQuestions({fullName});
    ASSERT_EQ(choices.all().size(), 2U);
    choices.answer(1, 0);
    EXPECT_EQ(choices.answers().renames.size(), 2U);
    choices.answer(0, RenameChoice::isNew);
    EXPECT_EQ(choices.all().size(), 1U) << "a new table has no renamed columns";
    EXPECT_TRUE(choices.answers().renames.empty());
}

TEST(RenameChoices, keepsColumnsWhenTheSameAnswerIsGivenTwice)
{
    RenameChoices choices;
    choices.setOpenQuestions({people});
    choices.answer(0, 0);
    choices.setOpenQuestions({fullName});
    choices.answer(1, 0);
    EXPECT_TRUE(choices.answer(0, 0));
    EXPECT_EQ(choices.all().size(), 2U);
}

TEST(RenameChoices, dropsQuestionsThatAreNotAskedAnyMore)
{
    RenameChoices choices;
    choices.setOpenQuestions({people, logins});
    choices.answer(0, 1);
    choices.setOpenQuestions({});
    ASSERT_EQ(choices.all().size(), 1U);
    EXPECT_EQ(choices.all()[0].question, people);
}

TEST(RenameChoices, takesNewCandidatesOver)
{
    RenameChoices choices;
    choices.setOpenQuestions({people, logins});
    choices.answer(0, 0);
    auto fewer = logins;
    fewer.candidates = {table(u"accounts"_s)};
    choices.setOpenQuestions({fewer});
    EXPECT_EQ(choices.all()[1].question.candidates, fewer.candidates);
    EXPECT_FALSE(choices.answer(1, 1));
}

TEST(RenameModel, showsAHeadingAndItsAnswersPerQuestion)
{
    RenameModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RenameChoices choices;
    choices.setOpenQuestions({people, fullName});
    model.setChoices(choices.all());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        rows << (index.data(IsHeadingRole).toBool() ? u"# "_s : u"- "_s) + index.data().toString();
    }
    EXPECT_EQ(rows, (QStringList{u"# Table people"_s, u"- It is a new table"_s, u"- Renamed from users"_s,
                                 u"- Renamed from accounts"_s, u"# Column people.full_name"_s,
                                 u"- It is a new column"_s, u"- Renamed from people.name"_s}));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable)) << "arrows pass over headings";
    EXPECT_EQ(model.firstOpenRow(), 1);
}

TEST(RenameModel, keepsItsRowsWhenOnlyAnAnswerChanges)
{
    RenameModel model;
    RenameChoices choices;
    choices.setOpenQuestions({people});
    model.setChoices(choices.all());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    choices.answer(0, 1);
    model.setChoices(choices.all());
    EXPECT_EQ(resets.size(), 0);
    EXPECT_FALSE(model.isChecked(2));
    EXPECT_TRUE(model.isChecked(3));
    EXPECT_EQ(model.firstOpenRow(), -1);
    EXPECT_EQ(model.index(0).data(StateRole).toString(), u"answered"_s);
    EXPECT_TRUE(model.index(3).data(Qt::AccessibleTextRole).toString().contains(u"chosen"_s));
}

TEST(RenameModel, namesTheSchemaOnlyWhereItIsNotPublic)
{
    RenameModel model;
    RenameChoices choices;
    choices.setOpenQuestions(
        {{ObjectKind::Table, {u"app"_s, {}, u"He said \"hi\""_s}, {{u"public"_s, {}, u"naïve 😀"_s}}}});
    model.setChoices(choices.all());
    EXPECT_EQ(model.index(0).data().toString(), u"Table app.He said \"hi\""_s);
    EXPECT_EQ(model.index(2).data().toString(), u"Renamed from naïve 😀"_s);
}

} // namespace
} // namespace raingauge::gui
