ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "public"."role" USING "a"::"public"."role";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;