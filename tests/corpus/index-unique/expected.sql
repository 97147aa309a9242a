CREATE TABLE "posts" (
	"a" text
);
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_a" ON "posts" USING btree ("a");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_a_index" ON "posts" USING btree ("a");