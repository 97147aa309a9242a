ALTER TABLE "posts" RENAME TO "articles";--> statement-breakpoint
ALTER TABLE "articles" ALTER COLUMN "title" SET NOT NULL;