import { bit, geometry, halfvec, index, pgTable, sparsevec, vector } from 'drizzle-orm/pg-core';

export const places = pgTable('places', {
  embedding: vector('embedding', { dimensions: 3 }),
  half: halfvec('half', { dimensions: 4 }),
  sparse: sparsevec('sparse', { dimensions: 5 }),
  flags: bit('flags', { dimensions: 8 }).default('10101010'),
  area: geometry('area', { type: 'point', mode: 'xy', srid: 4326 }),
  tuple: geometry('tuple'),
}, (table) => [
  index('places_embedding').using('hnsw', table.embedding.op('vector_l2_ops')).with({ m: 16, ef_construction: 64 }),
  index('places_area').using('gist', table.area),
]);
