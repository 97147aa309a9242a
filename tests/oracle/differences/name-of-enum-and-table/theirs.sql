CREATE TYPE "public"."status" AS ENUM('on', 'off');--> statement-breakpoint
CREATE TABLE "status" (
	"note" text
);
