CREATE TYPE "public"."text_kind" AS ENUM('a', 'b');--> statement-breakpoint
CREATE TYPE "public"."time_zone" AS ENUM('utc');--> statement-breakpoint
CREATE TABLE "t" (
	"kind" text_kind DEFAULT 'a',
	"zone" time_zone[]
);
