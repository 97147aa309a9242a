import pg = require('drizzle-orm/pg-core');

const codes = pg.pgTable('codes', { code: pg.char({ length: 3 }).primaryKey(), label: pg.text() });
export = { codes };
