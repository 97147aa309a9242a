CREATE TABLE "users" (
	"userId" integer PRIMARY KEY NOT NULL,
	"firstName" text,
	"last_seen_at" timestamp
);
--> statement-breakpoint
CREATE INDEX "users_firstName_index" ON "users" USING btree ("firstName");--> statement-breakpoint
CREATE UNIQUE INDEX "users_seen" ON "users" USING btree (lower("firstName"));