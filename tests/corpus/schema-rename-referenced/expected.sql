ALTER SCHEMA "a" RENAME TO "b";
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_u_users_id_fk";
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_u_users_id_fk" FOREIGN KEY ("u") REFERENCES "b"."users"("id") ON DELETE no action ON UPDATE no action;