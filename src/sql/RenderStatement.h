// One overload per statement kind of diff/Statement.h, defined in one file per kind of object. Private to
// sql/; Render.cpp joins them with one std::visit, so a new kind does not compile until it is rendered.
#pragma once

#include "diff/Statement.h"

#include <QStringList>

namespace raingauge::sql {

/// The SQL of `statement`: usually one text, several where drizzle-kit writes several (each of them stands
/// between breakpoints of its own). A few kinds end in LF because drizzle-kit's do.
QStringList renderStatement(const diff::CreateSchema &statement);
QStringList renderStatement(const diff::DropSchema &statement);
QStringList renderStatement(const diff::RenameSchema &statement);

QStringList renderStatement(const diff::CreateEnum &statement);
QStringList renderStatement(const diff::DropEnum &statement);
QStringList renderStatement(const diff::RenameEnum &statement);
QStringList renderStatement(const diff::MoveEnum &statement);
QStringList renderStatement(const diff::AddEnumValue &statement);
QStringList renderStatement(const diff::RecreateEnum &statement);

QStringList renderStatement(const diff::CreateTable &statement);
QStringList renderStatement(const diff::DropTable &statement);
QStringList renderStatement(const diff::RenameTable &statement);
QStringList renderStatement(const diff::MoveTable &statement);

QStringList renderStatement(const diff::AddColumn &statement);
QStringList renderStatement(const diff::DropColumn &statement);
QStringList renderStatement(const diff::RenameColumn &statement);
QStringList renderStatement(const diff::SetColumnType &statement);
QStringList renderStatement(const diff::SetColumnDefault &statement);
QStringList renderStatement(const diff::DropColumnDefault &statement);
QStringList renderStatement(const diff::SetNotNull &statement);
QStringList renderStatement(const diff::DropNotNull &statement);
QStringList renderStatement(const diff::SetIdentity &statement);
QStringList renderStatement(const diff::ChangeIdentity &statement);
QStringList renderStatement(const diff::DropIdentity &statement);

QStringList renderStatement(const diff::AddColumnPrimaryKey &statement);
QStringList renderStatement(const diff::DropColumnPrimaryKey &statement);
QStringList renderStatement(const diff::AddCompositePrimaryKey &statement);
QStringList renderStatement(const diff::DropCompositePrimaryKey &statement);
QStringList renderStatement(const diff::AlterCompositePrimaryKey &statement);

QStringList renderStatement(const diff::AddUnique &statement);
QStringList renderStatement(const diff::DropUnique &statement);
QStringList renderStatement(const diff::AddCheck &statement);
QStringList renderStatement(const diff::DropCheck &statement);
QStringList renderStatement(const diff::AddForeignKey &statement);
QStringList renderStatement(const diff::DropForeignKey &statement);

QStringList renderStatement(const diff::CreateIndex &statement);
QStringList renderStatement(const diff::DropIndex &statement);

} // namespace raingauge::sql
