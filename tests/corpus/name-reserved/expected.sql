CREATE TABLE "table" (
	"from" text,
	CONSTRAINT "unique" UNIQUE("from"),
	CONSTRAINT "check" CHECK ("table"."from" <> 'x')
);
--> statement-breakpoint
CREATE TABLE "user" (
	"select" text PRIMARY KEY NOT NULL,
	"order" integer DEFAULT 1
);
--> statement-breakpoint
ALTER TABLE "table" ADD CONSTRAINT "table_from_user_select_fk" FOREIGN KEY ("from") REFERENCES "public"."user"("select") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "index" ON "user" USING btree ("order");