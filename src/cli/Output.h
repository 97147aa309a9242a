// What a command prints: the answer to stdout (text, or one JSON document), everything else to stderr.
#pragma once

#include "base/Json.h"

namespace raingauge::cli {

class Output
{
public:
    enum class Format
    {
        Text,
        Json
    };

    explicit Output(Format format) : m_format(format) {}

    bool isJson() const { return m_format == Format::Json; }

    /// A line of the answer; nothing in JSON format.
    void line(const QString &text) const;
    /// Text of the answer as it is, without a line break; nothing in JSON format.
    void text(const QString &text) const;
    /// The answer; nothing in text format.
    void json(const base::Json &answer) const;
    /// A line for stderr, in both formats.
    void log(const QString &text) const;
    /// A failure: to stderr as text with place and hint, or to stdout as JSON. Returns the exit code.
    /// `projectFolder` is what the file in JSON is relative to; empty keeps it as it is.
    int fail(const base::Error &error, const QString &projectFolder = {}) const;

private:
    Format m_format;
};

/// Text of an answer in JSON, where empty means that there is none.
base::Json textOrNull(const QString &text);

/// "schema.ts:4:2", or without what is unknown.
QString placeText(const base::Location &where);

/// `path` relative to `folder` with forward slashes, "../db/schema.ts" where it lies outside; unchanged when
/// either is empty, or when it is the folder itself, of which "." would say nothing.
QString relativePath(const QString &path, const QString &folder);

} // namespace raingauge::cli
