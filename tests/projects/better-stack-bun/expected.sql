CREATE TYPE "public"."status" AS ENUM('open', 'started', 'done');--> statement-breakpoint
CREATE TABLE "todo" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" varchar(24) NOT NULL,
	"slug" text,
	"text" text NOT NULL,
	"status" "status" DEFAULT 'open' NOT NULL,
	"completed" boolean DEFAULT false NOT NULL
);
