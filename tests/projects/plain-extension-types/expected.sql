CREATE TABLE "places" (
	"embedding" vector(3),
	"half" halfvec(4),
	"sparse" sparsevec(5),
	"flags" bit(8) DEFAULT '10101010',
	"area" geometry(point),
	"tuple" geometry(point)
);
--> statement-breakpoint
CREATE INDEX "places_embedding" ON "places" USING hnsw ("embedding" vector_l2_ops) WITH (m=16,ef_construction=64);--> statement-breakpoint
CREATE INDEX "places_area" ON "places" USING gist ("area");