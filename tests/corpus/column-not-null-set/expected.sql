ALTER TABLE "items" ALTER COLUMN "a" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "b" SET NOT NULL;