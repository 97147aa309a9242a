import { pgTable, text } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: text("a").default("it's"),
  b: text("b", { enum: ["red", "green"] }).default("red"),
  c: text("c").default(""),
  d: text("d").default("two\nlines \\ and a \"quote\""),
  e: text("e").default("naïve 😀"),
});
