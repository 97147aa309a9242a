CREATE TABLE "loginEvents" (
	"user_id" integer,
	"first_name" text,
	"happened_at" timestamp NOT NULL,
	CONSTRAINT "loginEvents_user_id_happened_at_pk" PRIMARY KEY("user_id","happened_at")
);
--> statement-breakpoint
CREATE TABLE "user_accounts" (
	"id" serial PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text,
	"http_server2" text,
	"keptName" text,
	"created_at" timestamp DEFAULT now(),
	CONSTRAINT "user_accounts_firstName_unique" UNIQUE("first_name"),
	CONSTRAINT "user_accounts_firstName_last_name_unique" UNIQUE("first_name","last_name"),
	CONSTRAINT "named" CHECK ("user_accounts"."first_name" <> '')
);
--> statement-breakpoint
ALTER TABLE "loginEvents" ADD CONSTRAINT "loginEvents_user_id_user_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loginEvents" ADD CONSTRAINT "loginEvents_first_name_user_accounts_first_name_fk" FOREIGN KEY ("first_name") REFERENCES "public"."user_accounts"("first_name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "user_accounts_first_name_created_at_index" ON "user_accounts" USING btree ("first_name","created_at");--> statement-breakpoint
CREATE INDEX "lower_name" ON "user_accounts" USING btree (lower("first_name"));--> statement-breakpoint
CREATE INDEX "filtered" ON "user_accounts" USING btree ("created_at") WHERE "user_accounts"."last_name" is not null;