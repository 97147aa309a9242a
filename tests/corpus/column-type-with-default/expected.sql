ALTER TABLE "items" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "amount" SET DEFAULT 5;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "label" SET DATA TYPE varchar(20);--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "label" SET DEFAULT 'new';