DROP INDEX "one";--> statement-breakpoint
DROP INDEX "two";--> statement-breakpoint
DROP INDEX "three";--> statement-breakpoint
DROP INDEX "four";--> statement-breakpoint
CREATE INDEX "one" ON "posts" USING btree ("a","b");--> statement-breakpoint
CREATE UNIQUE INDEX "two" ON "posts" USING btree ("a");--> statement-breakpoint
CREATE INDEX "three" ON "posts" USING btree ("a") WHERE b is not null;--> statement-breakpoint
CREATE INDEX "four" ON "posts" USING hash ("b");