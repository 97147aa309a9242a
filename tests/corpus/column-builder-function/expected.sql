CREATE TABLE "posts" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar(80) NOT NULL,
	"tags" text[]
);
--> statement-breakpoint
CREATE INDEX "posts_title" ON "posts" USING btree ("title");