CREATE TABLE "posts" (
	"title" text,
	"gone" timestamp
);
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_title" ON "posts" USING btree ("title") WHERE "posts"."gone" is null;--> statement-breakpoint
CREATE INDEX "posts_draft" ON "posts" USING btree ("title") WHERE "posts"."title" like 'draft%' and gone is not null;