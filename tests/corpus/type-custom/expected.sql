CREATE TABLE "samples" (
	"a" "bytea",
	"b" "tsvector" NOT NULL,
	"c" numeric(10, 2),
	"d" "bytea" DEFAULT '\x00'::bytea
);
