ALTER TABLE "zebra" ADD COLUMN "2" text;--> statement-breakpoint
ALTER TABLE "zebra" ADD COLUMN "a" text;