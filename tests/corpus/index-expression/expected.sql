CREATE TABLE "posts" (
	"title" text,
	"body" text
);
--> statement-breakpoint
CREATE INDEX "posts_lower" ON "posts" USING btree (lower("title"));--> statement-breakpoint
CREATE UNIQUE INDEX "posts_mixed" ON "posts" USING btree ("body",length("title") desc);