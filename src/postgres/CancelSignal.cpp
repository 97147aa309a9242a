#include "postgres/CancelSignal.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace raingauge::postgres {

CancelSignal::CancelSignal() : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

CancelSignal::~CancelSignal()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void CancelSignal::request()
{
    m_requested = true;
    if (m_descriptor >= 0)
        eventfd_write(m_descriptor, 1);
}

void CancelSignal::clear()
{
    eventfd_t ignored = 0;
    if (m_descriptor >= 0)
        eventfd_read(m_descriptor, &ignored);
    m_requested = false;
}

} // namespace raingauge::postgres
