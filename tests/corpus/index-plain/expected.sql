CREATE TABLE "posts" (
	"a" text,
	"b" text
);
--> statement-breakpoint
CREATE INDEX "posts_a" ON "posts" USING btree ("a");--> statement-breakpoint
CREATE INDEX "posts_a_b_index" ON "posts" USING btree ("a","b");