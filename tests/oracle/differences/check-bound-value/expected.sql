CREATE TABLE "t" (
	"a" integer,
	CONSTRAINT "c" CHECK ("t"."a" < 5)
);
