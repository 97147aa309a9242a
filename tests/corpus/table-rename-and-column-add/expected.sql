ALTER TABLE "posts" RENAME TO "articles";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "subtitle" text;--> statement-breakpoint
ALTER TABLE "articles" DROP COLUMN "title";