DROP INDEX "posts_a";--> statement-breakpoint
CREATE INDEX "posts_by_a" ON "posts" USING btree ("a");