CREATE TABLE "app"."t" (
	"a" text
);
