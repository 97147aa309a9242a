DROP TABLE "users" CASCADE;--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "user_id";