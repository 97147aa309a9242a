CREATE TABLE "t" (
	"a" text
);
--> statement-breakpoint
CREATE INDEX "i" ON "t" USING btree ("a") WHERE "t"."a" <> ';';