ALTER TABLE "posts" DROP COLUMN "status";--> statement-breakpoint
DROP TYPE "public"."status";