ALTER TABLE "archive"."posts" SET SCHEMA "public";
