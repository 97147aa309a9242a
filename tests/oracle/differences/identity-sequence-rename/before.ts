import { integer, pgSchema } from "drizzle-orm/pg-core";

export const shop = pgSchema("shop");

export const t = shop.table("t", { id: integer("id").generatedAlwaysAsIdentity({ name: "numbers" }) });
