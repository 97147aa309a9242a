CREATE TABLE "samples" (
	"a" real DEFAULT 1.25,
	"b" double precision DEFAULT 1e+21,
	"c" double precision DEFAULT 1.5e-9
);
