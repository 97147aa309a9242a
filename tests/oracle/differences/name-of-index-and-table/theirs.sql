CREATE TABLE "teams" (
	"id" integer
);
--> statement-breakpoint
CREATE TABLE "users" (
	"team" integer
);
--> statement-breakpoint
CREATE INDEX "teams" ON "users" USING btree ("team");