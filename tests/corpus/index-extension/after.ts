import { index, pgTable, vector } from "drizzle-orm/pg-core";

export const items = pgTable("items", { embedding: vector("embedding", { dimensions: 3 }) }, (table) => [
  index("items_hnsw").using("hnsw", table.embedding.op("vector_cosine_ops")).with({ m: "16", ef_construction: "64" }),
]);
