ALTER TABLE "public"."users" SET SCHEMA "a";
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_u_users_id_fk";
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_u_users_id_fk" FOREIGN KEY ("u") REFERENCES "a"."users"("id") ON DELETE no action ON UPDATE no action;