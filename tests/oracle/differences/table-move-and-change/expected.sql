ALTER TABLE "public"."posts" SET SCHEMA "a";
--> statement-breakpoint
ALTER TABLE "a"."posts" ALTER COLUMN "t" SET DATA TYPE varchar(9);--> statement-breakpoint
ALTER TABLE "a"."posts" ALTER COLUMN "t" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "a"."posts" ADD COLUMN "n" text;