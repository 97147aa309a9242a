CREATE SCHEMA "s.t";
--> statement-breakpoint
CREATE TABLE "a.b" (
	"c.d" text
);
--> statement-breakpoint
CREATE TABLE "s.t"."u.v" (
	"a" text
);
