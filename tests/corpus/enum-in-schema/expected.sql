CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TYPE "app"."role" AS ENUM('admin', 'guest');--> statement-breakpoint
CREATE TABLE "t" (
	"role" "app"."role" DEFAULT 'guest',
	"roles" "app"."role"[]
);
