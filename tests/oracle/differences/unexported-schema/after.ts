import { pgSchema, text } from "drizzle-orm/pg-core";

const app = pgSchema("app");
export const t = app.table("t", { a: text("a") });
