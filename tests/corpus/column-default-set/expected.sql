ALTER TABLE "items" ALTER COLUMN "a" SET DEFAULT 'x';--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "b" SET DEFAULT 2;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "c" SET DEFAULT now();