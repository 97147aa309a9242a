ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE integer USING "a"::text::integer;