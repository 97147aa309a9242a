// src/tables.ts
import * as pg from "drizzle-orm/pg-core";
var region = pg.pgEnum("region", { north: "N", south: "S" });
var sites = pg.pgTable("sites", { id: pg.serial().primaryKey(), region: region() });
var Sample = class {
  static table = "samples";
  #value = 0;
};
var sample = pg.pgTable(Sample.table, {
  site: pg.integer().references(() => sites.id, { onDelete: "cascade" }),
  at: pg.timestamp({ withTimezone: true }).notNull(),
  value: pg.real().notNull()
}, (t) => [pg.primaryKey({ name: "samples_key", columns: [t.site, t.at] }), pg.index().using("brin", t.at)]);
export {
  sites,
  region,
  sample
};
