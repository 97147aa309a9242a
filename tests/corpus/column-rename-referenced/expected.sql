ALTER TABLE "users" RENAME COLUMN "id" TO "key";--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_users_key_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("key") ON DELETE no action ON UPDATE no action;