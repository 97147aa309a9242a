ALTER TABLE "m" DROP CONSTRAINT "k";
--> statement-breakpoint
ALTER TABLE "m" ADD CONSTRAINT "k" PRIMARY KEY("a","b","c");