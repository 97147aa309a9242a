ALTER TABLE "users" RENAME COLUMN "age" TO "years";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "adult";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "adult" CHECK ("users"."years" > 17);