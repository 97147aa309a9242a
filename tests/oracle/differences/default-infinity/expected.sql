CREATE TABLE "t" (
	"a" real DEFAULT 'Infinity'
);
