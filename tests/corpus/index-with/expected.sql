CREATE TABLE "posts" (
	"a" text,
	"b" jsonb
);
--> statement-breakpoint
CREATE INDEX "posts_a" ON "posts" USING btree ("a") WITH (fillfactor=70);--> statement-breakpoint
CREATE INDEX "posts_b" ON "posts" USING gin ("b") WITH (fastupdate=false,gin_pending_list_limit=64);