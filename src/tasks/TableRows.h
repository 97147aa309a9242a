// The first rows of a table for the Table page.
#pragma once

#include "postgres/ReadRows.h"
#include "tasks/OpenProject.h"

namespace raingauge::tasks {

base::Result<postgres::TableRows> readTableRows(const Context &context, const project::Config &config,
                                                const ProjectChoice &choice, const QString &schema,
                                                const QString &table, int limit, const std::stop_token &stop);

} // namespace raingauge::tasks
