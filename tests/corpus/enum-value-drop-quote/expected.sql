ALTER TABLE "t" ALTER COLUMN "role" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DEFAULT 'it''s'::text;--> statement-breakpoint
DROP TYPE "public"."role";--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('it''s');--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DEFAULT 'it''s'::"public"."role";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DATA TYPE "public"."role" USING "role"::"public"."role";