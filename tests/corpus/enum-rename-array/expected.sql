ALTER TYPE "public"."role" RENAME TO "duty";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "roles" SET DATA TYPE "public"."duty"[] USING "roles"::text::"public"."duty"[];