CREATE TYPE "public"."country" AS ENUM('IT', 'NL', 'CI');--> statement-breakpoint
CREATE TABLE "desk_lamps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "works" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text DEFAULT 'Untitled' NOT NULL,
	"year_made" smallint DEFAULT 1900,
	"height_in_metres" numeric(8, 3),
	"made_in" "country",
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_by" uuid
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"floor_number" integer,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_by" uuid
);
