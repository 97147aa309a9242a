ALTER TABLE "public"."posts" SET SCHEMA "archive";
