CREATE TYPE "public"."status" AS ENUM('draft', 'published');--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DATA TYPE "public"."status" USING "status"::"public"."status";