ALTER TABLE "content"."pages" ALTER COLUMN "status" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "content"."pages" ALTER COLUMN "former" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DEFAULT 'published'::text;--> statement-breakpoint
DROP TYPE "content"."status";--> statement-breakpoint
CREATE TYPE "content"."status" AS ENUM('draft', 'published');--> statement-breakpoint
ALTER TABLE "content"."pages" ALTER COLUMN "status" SET DATA TYPE "content"."status" USING "status"::"content"."status";--> statement-breakpoint
ALTER TABLE "content"."pages" ALTER COLUMN "former" SET DATA TYPE "content"."status" USING "former"::"content"."status";--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DEFAULT 'published'::"content"."status";--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DATA TYPE "content"."status" USING "status"::"content"."status";