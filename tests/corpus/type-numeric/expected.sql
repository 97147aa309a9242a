CREATE TABLE "samples" (
	"a" numeric,
	"b" numeric(10) DEFAULT '12',
	"c" numeric(10, 4) DEFAULT '1.2345',
	"d" numeric(6, 2) DEFAULT 1.5,
	"e" numeric
);
