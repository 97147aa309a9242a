// What Raingauge did: every job with its progress, every SQL statement that was sent. Newest last. Whatever
// repeats itself (the light poll of the history) is counted in one row instead of filling the list.
#pragma once

#include "gui/jobs/JobOutcome.h"
#include "gui/models/TableOf.h"
#include "postgres/Session.h"

#include <QDateTime>

namespace raingauge::gui {

struct Activity
{
    enum class Kind
    {
        Job,
        Statement
    };
    enum class State
    {
        Running,
        Done,
        Failed,
        Cancelled
    };

    Kind kind = Kind::Job;
    State state = State::Running;
    QDateTime at;
    QString text;   ///< the job's title or the statement
    QString target; ///< of a statement: "gemhog on localhost:5432"
    QString error;
    int job = 0;
    int repeats = 1;
    qint64 microseconds = -1;
    qint64 rows = -1;
    int done = 0;
    int total = 0;

    bool operator==(const Activity &) const = default;
};

class ActivityModel : public TableOf<Activity>
{
    Q_OBJECT

public:
    enum Column
    {
        At,
        What,
        Rows,
        Took,
        ColumnCount
    };

    explicit ActivityModel(QObject *parent = nullptr);

    void addJob(int id, const QString &title, const QDateTime &at);
    void setProgress(int id, int done, int total);
    void finishJob(int id, qint64 milliseconds, JobOutcome outcome);
    void addStatement(const postgres::SentStatement &statement, const QDateTime &at);
    void clearFinished();

    /// The newest activity in one line, for the status line: "Reading the history · 3 ms".
    QString lastLine() const;

protected:
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(const Activity &row, int column, int role) const override;

private:
    void append(Activity activity);
    int rowOfJob(int id) const;
    void touch(int row);
};

} // namespace raingauge::gui
