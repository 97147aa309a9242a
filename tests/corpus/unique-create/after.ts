import { pgTable, text, unique } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  email: text("email").unique(),
  phone: text("phone").unique("users_phone_key"),
  code: text("code").unique("users_code_key", { nulls: "not distinct" }),
  city: text("city"),
  street: text("street"),
}, (table) => [
  unique().on(table.city, table.street),
  unique("users_place").on(table.street, table.email).nullsNotDistinct(),
]);
