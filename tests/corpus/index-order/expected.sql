CREATE TABLE "posts" (
	"a" text,
	"b" text,
	"c" text
);
--> statement-breakpoint
CREATE INDEX "posts_1" ON "posts" USING btree ("a","b" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "posts_2" ON "posts" USING btree ("a" NULLS FIRST,"b" DESC NULLS LAST,"c");--> statement-breakpoint
CREATE INDEX "posts_3" ON "posts" USING btree ("c" DESC NULLS FIRST);