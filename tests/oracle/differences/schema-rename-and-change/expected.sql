ALTER SCHEMA "a" RENAME TO "b";
--> statement-breakpoint
ALTER TABLE "b"."users" ALTER COLUMN "n" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "b"."users" ADD COLUMN "m" text;