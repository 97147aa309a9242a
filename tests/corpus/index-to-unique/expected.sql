DROP INDEX "u";--> statement-breakpoint
ALTER TABLE "t" ADD CONSTRAINT "u" UNIQUE("a");