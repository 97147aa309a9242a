ALTER TABLE "items" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "amount" SET DEFAULT 7;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "amount" SET NOT NULL;