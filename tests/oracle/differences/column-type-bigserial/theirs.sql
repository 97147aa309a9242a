ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE bigserial;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL;