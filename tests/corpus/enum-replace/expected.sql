CREATE TYPE "public"."duty" AS ENUM('a');--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DATA TYPE "public"."duty" USING "role"::text::"public"."duty";--> statement-breakpoint
DROP TYPE "public"."role";