CREATE TABLE "samples" (
	"a" text,
	"b" timestamp,
	"c" text NOT NULL
);
