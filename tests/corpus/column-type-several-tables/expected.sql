ALTER TABLE "a" ALTER COLUMN "n" SET DATA TYPE varchar(5);--> statement-breakpoint
ALTER TABLE "a" ALTER COLUMN "m" SET DATA TYPE varchar(5);--> statement-breakpoint
ALTER TABLE "a" ALTER COLUMN "m" SET DEFAULT 'x';--> statement-breakpoint
ALTER TABLE "b" ALTER COLUMN "n" SET DATA TYPE varchar(5);