CREATE TABLE "t" (
	"a" real DEFAULT 0
);
