CREATE TABLE "posts" (
	"author_id" integer,
	"post_title" text,
	CONSTRAINT "posts_author_id_post_title_pk" PRIMARY KEY("author_id","post_title")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"first_name" text DEFAULT 'x',
	"last_seen_at" timestamp,
	"api_key" text,
	"keptAsIs" text,
	CONSTRAINT "users_name" CHECK ("users"."first_name" <> '')
);
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "users_seen" ON "users" USING btree ("last_seen_at");