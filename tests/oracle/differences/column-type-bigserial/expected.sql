ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE bigint;--> statement-breakpoint
CREATE SEQUENCE "t_a_seq" AS bigint OWNED BY "t"."a";--> statement-breakpoint
SELECT setval('"t_a_seq"', coalesce(max("a"), 0) + 1, false) FROM "t";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT nextval('"t_a_seq"');--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL;