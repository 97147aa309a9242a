// A sound project in a temporary folder, read as the tasks read it; each test breaks one thing.
#pragma once

#include "doctor/Examine.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::doctor {

/// A moment after every `when` of the sample, in ms since 1970.
inline constexpr qint64 sampleNow = 1764000000000;

class SampleProject : public ::testing::Test
{
protected:
    /// `count` migrations in "drizzle/" of a folder whose name is awkward.
    void makeMigrations(int count);

    QString out() const;
    QString at(const QString &path) const;

    void write(const QString &path, const QByteArray &bytes) const;
    void remove(const QString &path) const;

    /// Writes a journal with these entries, each a JSON object.
    void writeJournal(const QByteArray &entries) const;

    /// Reads the folder now; `config` is the sample's unless a test sets it.
    Facts facts() const;

    /// Everything found, and the one with the code that the test is about (failing without exactly one).
    std::vector<Finding> findings() const;
    std::vector<Finding> findings(const char *code) const;
    Finding only(const char *code) const;

private:
    project::Config sampleConfig() const;

    QTemporaryDir m_folder;

protected:
    project::Config m_config = sampleConfig();
};

} // namespace raingauge::doctor
