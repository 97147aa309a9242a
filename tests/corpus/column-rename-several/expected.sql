ALTER TABLE "app"."posts" RENAME COLUMN "title" TO "headline";--> statement-breakpoint
ALTER TABLE "users" RENAME COLUMN "first" TO "given_name";--> statement-breakpoint
ALTER TABLE "users" RENAME COLUMN "last" TO "family_name";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "born" date;--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "age";