ALTER TYPE "public"."role" SET SCHEMA "app";--> statement-breakpoint
ALTER TYPE "app"."role" RENAME TO "duty";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "roles" SET DATA TYPE "app"."duty"[] USING "roles"::text::"app"."duty"[];