ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE date;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT now();