CREATE TYPE "public"."status" AS ENUM('a', 'b');
CREATE TABLE "one" (
	"id" serial PRIMARY KEY NOT NULL,
	"status" "status"
);

CREATE TABLE "two" (
	"id" serial PRIMARY KEY NOT NULL,
	"one" integer
);

ALTER TABLE "two" ADD CONSTRAINT "two_one_one_id_fk" FOREIGN KEY ("one") REFERENCES "public"."one"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "one_status" ON "one" USING btree ("status");