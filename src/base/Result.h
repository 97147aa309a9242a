// Result<T>: a value or an Error, which the compiler does not let one ignore.
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace raingauge::base {

/// What every function returns that can fail. libexpected has no [[nodiscard]] of its own, hence this class.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    /// The error, ready to be returned from a function with another value type: `return parsed.failure();`.
    [[nodiscard]] tl::unexpected<Error> failure() const { return tl::unexpected<Error>(this->error()); }

    /// The same with one line of context: `return file.failure(QStringLiteral("cannot read the journal"));`.
    [[nodiscard]] tl::unexpected<Error> failure(const QString &context) const
    {
        return tl::unexpected<Error>(withContext(this->error(), context));
    }
};

/// An error to return: `return failure({ErrorCode::Usage, message});`.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace raingauge::base
