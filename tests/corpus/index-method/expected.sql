CREATE TABLE "posts" (
	"tags" jsonb,
	"list" text[],
	"day" date,
	"name" text
);
--> statement-breakpoint
CREATE INDEX "posts_tags" ON "posts" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "posts_tags_path" ON "posts" USING gin ("tags" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "posts_list" ON "posts" USING gin ("list");--> statement-breakpoint
CREATE INDEX "posts_day" ON "posts" USING brin ("day");--> statement-breakpoint
CREATE INDEX "posts_name_hash" ON "posts" USING hash ("name");--> statement-breakpoint
CREATE INDEX "posts_name_pattern" ON "posts" USING btree ("name" text_pattern_ops);