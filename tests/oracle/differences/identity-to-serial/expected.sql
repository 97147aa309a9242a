ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;--> statement-breakpoint
CREATE SEQUENCE "t_id_seq" AS integer OWNED BY "t"."id";--> statement-breakpoint
SELECT setval('"t_id_seq"', coalesce(max("id"), 0) + 1, false) FROM "t";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('"t_id_seq"');