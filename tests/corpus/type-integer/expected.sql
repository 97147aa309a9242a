CREATE TABLE "samples" (
	"a" integer DEFAULT 42,
	"b" smallint DEFAULT -7,
	"c" integer DEFAULT 0 NOT NULL
);
