import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["sad", "ok", "happy"]);
export const odd = pgEnum("Odd Enum", ["it's", "", "naïve 😀", "a,b", 'say "hi"']);

export const samples = pgTable("samples", {
  a: mood("a").default("happy").notNull(),
  b: mood("b").array(),
  c: mood("c").array().default(["sad", "happy"]),
  d: odd("d").default("it's"),
  e: odd("e"),
});
