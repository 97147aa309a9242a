CREATE TABLE "t" (
	"a" text
);
--> statement-breakpoint
CREATE INDEX "i" ON "t" USING btree (replace("a", '--', ',,'));