import { date, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const users = pgTable("users", { givenName: text("given_name"), familyName: text("family_name"), born: date("born") });
export const posts = app.table("posts", { headline: text("headline") });
