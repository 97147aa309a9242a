import { foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const rooms = pgTable("rooms", { house: text("house"), number: integer("number") }, (table) => [primaryKey({ columns: [table.house, table.number] })]);
export const beds = pgTable("beds", { house: text("house"), room: integer("room") }, (table) => [
  foreignKey({ columns: [table.house, table.room], foreignColumns: [rooms.house, rooms.number] }).onDelete("cascade").onUpdate("restrict"),
]);
export const desks = pgTable("desks", { house: text("house"), room: integer("room") }, (table) => [
  foreignKey({ name: "desk_in_room", columns: [table.house, table.room], foreignColumns: [rooms.house, rooms.number] }),
]);
