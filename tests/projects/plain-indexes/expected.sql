CREATE SCHEMA "archive";
--> statement-breakpoint
CREATE TABLE "archive"."posts" (
	"id" integer,
	"title" text,
	"body" text,
	"at" timestamp
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" integer,
	"title" text,
	"body" text,
	"at" timestamp
);
--> statement-breakpoint
CREATE INDEX "posts_unique" ON "archive"."posts" USING btree ("title");--> statement-breakpoint
CREATE INDEX "posts_title_index" ON "posts" USING btree ("title");--> statement-breakpoint
CREATE INDEX "posts_title_at_index" ON "posts" USING btree ("title","at");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_unique" ON "posts" USING btree ("id");--> statement-breakpoint
CREATE INDEX "posts_order" ON "posts" USING btree ("title" DESC NULLS LAST,"at" NULLS FIRST,"body" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "posts_lower" ON "posts" USING btree (lower("title"));--> statement-breakpoint
CREATE INDEX "posts_mixed" ON "posts" USING btree ("id",("at" at time zone 'utc') desc);--> statement-breakpoint
CREATE INDEX "posts_where" ON "posts" USING btree ("at") WHERE "posts"."body" is not null;--> statement-breakpoint
CREATE INDEX "posts_where_operator" ON "posts" USING btree ("at") WHERE "posts"."title" is null;--> statement-breakpoint
CREATE INDEX "posts_gin" ON "posts" USING gin (to_tsvector('simple', "body"));--> statement-breakpoint
CREATE INDEX "posts_hash" ON "posts" USING hash ("title");--> statement-breakpoint
CREATE INDEX "posts_op" ON "posts" USING btree ("title" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "posts_op_desc" ON "posts" USING btree ("title" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "posts_only" ON "posts" USING btree ("at");--> statement-breakpoint
CREATE INDEX CONCURRENTLY "posts_concurrent" ON "posts" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "posts_with" ON "posts" USING btree ("id") WITH (fillfactor=70,deduplicate_items=off);--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "posts_all" ON "posts" USING btree ("title") WITH (fillfactor=80) WHERE id > 3;