ALTER TABLE "public"."posts" SET SCHEMA "archive";
--> statement-breakpoint
ALTER TABLE "archive"."posts" RENAME TO "articles";