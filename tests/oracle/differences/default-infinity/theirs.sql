CREATE TABLE "t" (
	"a" real DEFAULT null
);
