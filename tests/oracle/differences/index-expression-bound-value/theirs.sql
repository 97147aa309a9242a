CREATE TABLE "t" (
	"a" text
);
--> statement-breakpoint
CREATE INDEX "i" ON "t" USING btree (coalesce("a", $1));