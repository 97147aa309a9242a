CREATE TABLE "t" (
	"a" text,
	CONSTRAINT "c" CHECK ("t"."a" <> ';' and "t"."a" <> 'x')
);
