CREATE TABLE "tags" (
	"label" text
);
--> statement-breakpoint
DROP TABLE "drafts" CASCADE;--> statement-breakpoint
ALTER TABLE "posts" RENAME TO "articles";