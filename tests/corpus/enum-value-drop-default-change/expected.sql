ALTER TABLE "t" ALTER COLUMN "role" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DEFAULT 'user'::text;--> statement-breakpoint
DROP TYPE "public"."role";--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('admin', 'user');--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DEFAULT 'user'::"public"."role";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "role" SET DATA TYPE "public"."role" USING "role"::"public"."role";