CREATE TYPE "public"."odd" AS ENUM('it''s', 'b');--> statement-breakpoint
CREATE TABLE "t" (
	"a" "odd"[] DEFAULT '{}'
);
