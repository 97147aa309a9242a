ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE integer USING "a"::integer;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 5;