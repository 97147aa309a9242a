ALTER TABLE "users" DROP CONSTRAINT "one";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "two";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "one" UNIQUE("a","b");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "two" UNIQUE NULLS NOT DISTINCT("b");