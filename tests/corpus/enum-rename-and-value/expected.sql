ALTER TYPE "public"."role" RENAME TO "duty";--> statement-breakpoint
ALTER TYPE "public"."duty" ADD VALUE 'bot';