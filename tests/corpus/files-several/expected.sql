CREATE TABLE "accounts" (
	"user_id" integer
);
--> statement-breakpoint
CREATE TABLE "deep" (
	"id" integer
);
--> statement-breakpoint
CREATE TABLE "last" (
	"id" integer
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp
);
--> statement-breakpoint
CREATE TABLE "zoo" (
	"id" integer
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;