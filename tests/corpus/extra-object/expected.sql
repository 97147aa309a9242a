CREATE TABLE "posts" (
	"a" text,
	"b" integer,
	CONSTRAINT "posts_a_b_pk" PRIMARY KEY("a","b"),
	CONSTRAINT "positive" CHECK ("posts"."b" > 0)
);
--> statement-breakpoint
CREATE INDEX "z" ON "posts" USING btree ("a");--> statement-breakpoint
CREATE UNIQUE INDEX "a" ON "posts" USING btree ("b");