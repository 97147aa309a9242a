ALTER TABLE "items" ALTER COLUMN "name" SET DATA TYPE varchar(300);--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "size" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "price" SET DATA TYPE numeric(12, 2);--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "seen_at" SET DATA TYPE timestamp with time zone;