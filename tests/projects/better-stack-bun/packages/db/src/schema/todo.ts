import { isCuid, createId } from "@paralleldrive/cuid2";
import { nameSchema, statuses } from "@todo/validation";
import { boolean, pgEnum, pgTable, serial, text, varchar } from "drizzle-orm/pg-core";
import { nanoid } from "nanoid";
import * as z from "zod";
import type { Todo } from "./types";

export const status = pgEnum("status", statuses);

export const todo = pgTable("todo", {
	id: serial("id").primaryKey(),
	publicId: varchar("public_id", { length: 24 }).notNull().$defaultFn(() => createId()),
	slug: text("slug").$defaultFn(nanoid),
	text: text("text").notNull(),
	status: status("status").default("open").notNull(),
	completed: boolean("completed").default(false).notNull(),
});

export const todoForm = z.object({ text: nameSchema, publicId: z.string().refine(isCuid) });
export const isDone = ({ completed }: Todo): boolean => completed;
