DROP TABLE "t" CASCADE;--> statement-breakpoint
DROP TYPE "public"."role";