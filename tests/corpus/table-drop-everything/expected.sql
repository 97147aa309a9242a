DROP TABLE "posts" CASCADE;--> statement-breakpoint
DROP TABLE "app"."users" CASCADE;--> statement-breakpoint
DROP TYPE "app"."status";--> statement-breakpoint
DROP SCHEMA "app";
