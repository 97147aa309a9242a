CREATE TABLE "loginEvents" (
	"userId" integer,
	"firstName" text,
	"happenedAt" timestamp NOT NULL,
	CONSTRAINT "loginEvents_userId_happenedAt_pk" PRIMARY KEY("userId","happenedAt")
);
--> statement-breakpoint
CREATE TABLE "user_accounts" (
	"id" serial PRIMARY KEY NOT NULL,
	"firstName" text NOT NULL,
	"lastName" text,
	"httpServer2" text,
	"keptName" text,
	"createdAt" timestamp DEFAULT now(),
	CONSTRAINT "user_accounts_firstName_unique" UNIQUE("firstName"),
	CONSTRAINT "user_accounts_firstName_last_name_unique" UNIQUE("firstName","lastName"),
	CONSTRAINT "named" CHECK ("user_accounts"."firstName" <> '')
);
--> statement-breakpoint
ALTER TABLE "loginEvents" ADD CONSTRAINT "loginEvents_userId_user_accounts_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."user_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loginEvents" ADD CONSTRAINT "loginEvents_firstName_user_accounts_firstName_fk" FOREIGN KEY ("firstName") REFERENCES "public"."user_accounts"("firstName") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "user_accounts_firstName_createdAt_index" ON "user_accounts" USING btree ("firstName","createdAt");--> statement-breakpoint
CREATE INDEX "lower_name" ON "user_accounts" USING btree (lower("firstName"));--> statement-breakpoint
CREATE INDEX "filtered" ON "user_accounts" USING btree ("createdAt") WHERE "user_accounts"."lastName" is not null;