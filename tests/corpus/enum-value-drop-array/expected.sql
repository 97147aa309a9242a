ALTER TABLE "t" ALTER COLUMN "roles" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "more" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "more" SET DEFAULT '{"admin"}'::text;--> statement-breakpoint
DROP TYPE "public"."role";--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('admin');--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "roles" SET DATA TYPE "public"."role"[] USING "roles"::"public"."role"[];--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "more" SET DEFAULT '{"admin"}'::"public"."role"[];--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "more" SET DATA TYPE "public"."role"[] USING "more"::"public"."role"[];