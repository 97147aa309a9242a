CREATE TABLE "teams" (
	"email" text
);
--> statement-breakpoint
CREATE TABLE "users" (
	"email" text,
	CONSTRAINT "by_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE INDEX "by_email" ON "teams" USING btree ("email");