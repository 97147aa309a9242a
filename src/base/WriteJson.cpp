#include "base/JsonStyle.h"
#include "base/NumberText.h"
#include "base/TextWidth.h"

#include <algorithm>

namespace raingauge::base {

namespace {

QByteArray scalarText(const Json &value)
{
    if (value.is_number())
        return numberText(value);
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray keyText(const std::string &key)
{
    return scalarText(Json(key));
}

class JsonWriter
{
public:
    explicit JsonWriter(const JsonStyle &style) : m_style(style) {}

    /// `column` is where the value begins; `after` the columns of what follows it on the line (a comma or
    /// nothing).
    void write(const Json &value, int depth, int column, int after)
    {
        if (m_style.indent.isEmpty())
            writeMinified(value);
        else if (!value.is_structured())
            m_text += scalarText(value);
        else if (value.empty())
            m_text += value.is_array() ? "[]" : "{}";
        else if (const auto line = onOneLine(value, m_style.lineWidth - column - after))
            m_text += *line;
        else if (value.is_object())
            writeObject(value, depth);
        else if (m_style.lineWidth > 0 && value.size() > 1 &&
                 std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_number(); }))
            fillNumbers(value, depth);
        else
            writeArray(value, depth);
    }

    QByteArray text() const { return m_style.finalNewline ? m_text + m_style.lineEnding : m_text; }

private:
    void breakLine(int depth) { m_text += m_style.lineEnding + m_style.indent.repeated(depth); }

    int indentWidth(int depth) const
    {
        return depth * (m_style.indent == "\t" ? 2 : int(m_style.indent.size()));
    }

    void writeMinified(const Json &value)
    {
        if (!value.is_structured()) {
            m_text += scalarText(value);
            return;
        }
        m_text += value.is_array() ? '[' : '{';
        bool isFirst = true;
        for (const auto &[key, child] : value.items()) {
            m_text += isFirst ? "" : ",";
            if (value.is_object())
                m_text += keyText(key) + ':';
            writeMinified(child);
            isFirst = false;
        }
        m_text += value.is_array() ? ']' : '}';
    }

    void writeObject(const Json &value, int depth)
    {
        m_text += '{';
        size_t left = value.size();
        for (const auto &[key, child] : value.items()) {
            breakLine(depth + 1);
            const auto label = keyText(key) + ": ";
            m_text += label;
            --left;
            const int comma = left > 0 ? 1 : 0;
            // Only an array or object asks where it begins.
            write(child, depth + 1, child.is_structured() ? indentWidth(depth + 1) + textWidth(label) : 0,
                  comma);
            m_text += comma ? "," : "";
        }
        breakLine(depth);
        m_text += '}';
    }

    void writeArray(const Json &value, int depth)
    {
        m_text += '[';
        size_t left = value.size();
        for (const auto &child : value) {
            breakLine(depth + 1);
            --left;
            write(child, depth + 1, indentWidth(depth + 1), left > 0 ? 1 : 0);
            m_text += left > 0 ? "," : "";
        }
        breakLine(depth);
        m_text += ']';
    }

    /// As many numbers in each line as fit.
    void fillNumbers(const Json &value, int depth)
    {
        m_text += '[';
        breakLine(depth + 1);
        int column = indentWidth(depth + 1);
        size_t left = value.size();
        for (const auto &child : value) {
            const auto number = scalarText(child) + (--left > 0 ? "," : "");
            const bool isFirst = left + 1 == value.size();
            if (!isFirst && column + 1 + number.size() > m_style.lineWidth) {
                breakLine(depth + 1);
                column = indentWidth(depth + 1);
            } else if (!isFirst) {
                m_text += ' ';
                ++column;
            }
            m_text += number;
            column += int(number.size());
        }
        breakLine(depth);
        m_text += ']';
    }

    /// The value on one line, if the style puts it there and it takes at most `columns`.
    std::optional<QByteArray> onOneLine(const Json &value, int columns) const
    {
        if (!value.is_structured()) {
            auto text = scalarText(value);
            return textWidth(text) <= columns ? std::optional(std::move(text)) : std::nullopt;
        }
        if (columns < 2)
            return std::nullopt;
        if (value.empty())
            return value.is_array() ? "[]" : "{}";
        if (value.is_object())
            return std::nullopt;
        QByteArray line = "[";
        int left = columns - 2;
        for (const auto &child : value) {
            const QByteArray comma = line.size() > 1 ? ", " : "";
            left -= static_cast<int>(comma.size());
            const auto text = onOneLine(child, left);
            if (!text)
                return std::nullopt;
            left -= textWidth(*text);
            line += comma + *text;
        }
        return line + ']';
    }

    const JsonStyle &m_style;
    QByteArray m_text;
};

} // namespace

QByteArray writeJson(const Json &value, const JsonStyle &style)
{
    JsonWriter writer(style);
    writer.write(value, 0, 0, 0);
    return writer.text();
}

} // namespace raingauge::base
