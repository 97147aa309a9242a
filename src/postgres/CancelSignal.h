// A request to cancel that any thread can make and that wakes a thread waiting in poll().
#pragma once

#include <atomic>

namespace raingauge::postgres {

class CancelSignal
{
public:
    CancelSignal();
    ~CancelSignal();
    CancelSignal(const CancelSignal &) = delete;
    CancelSignal &operator=(const CancelSignal &) = delete;

    /// From any thread; never blocks.
    void request();
    /// Forgets earlier requests. On the waiting thread.
    void clear();
    bool isRequested() const { return m_requested; }
    /// Becomes readable with a request; -1 when the system has no descriptor left (requests are then seen
    /// late).
    int descriptor() const { return m_descriptor; }

private:
    std::atomic<bool> m_requested = false;
    int m_descriptor = -1;
};

} // namespace raingauge::postgres
