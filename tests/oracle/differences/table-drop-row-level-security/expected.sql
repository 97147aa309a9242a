DROP TABLE "users" CASCADE;--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "t" SET NOT NULL;