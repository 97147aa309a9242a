import type { todo } from "./todo";

export type Todo = typeof todo.$inferSelect;
