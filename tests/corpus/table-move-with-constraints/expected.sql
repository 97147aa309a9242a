ALTER TABLE "public"."posts" SET SCHEMA "a";
