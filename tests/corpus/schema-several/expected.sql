CREATE SCHEMA "app";
--> statement-breakpoint
CREATE SCHEMA "audit";
--> statement-breakpoint
CREATE TABLE "app"."users" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner_id" integer
);
--> statement-breakpoint
CREATE TABLE "audit"."users" (
	"id" integer PRIMARY KEY NOT NULL,
	"app_user_id" integer
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."users" ADD CONSTRAINT "users_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit"."users" ADD CONSTRAINT "users_app_user_id_users_id_fk" FOREIGN KEY ("app_user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;