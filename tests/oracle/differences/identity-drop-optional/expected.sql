ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "other" DROP NOT NULL;