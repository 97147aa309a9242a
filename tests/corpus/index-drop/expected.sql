DROP INDEX "app"."pages_a";--> statement-breakpoint
DROP INDEX "posts_a";