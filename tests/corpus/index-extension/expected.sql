CREATE TABLE "items" (
	"embedding" vector(3)
);
--> statement-breakpoint
CREATE INDEX "items_hnsw" ON "items" USING hnsw ("embedding" vector_cosine_ops) WITH (m=16,ef_construction=64);