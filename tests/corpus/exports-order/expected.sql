CREATE TABLE "fifth_in_file" (
	"id" integer
);
--> statement-breakpoint
CREATE TABLE "third_in_file" (
	"alpha" integer
);
--> statement-breakpoint
CREATE TABLE "fourth_in_file" (
	"id" integer
);
--> statement-breakpoint
CREATE TABLE "second_in_file" (
	"zeta" integer
);
--> statement-breakpoint
CREATE TABLE "default_export" (
	"id" integer
);
--> statement-breakpoint
CREATE TABLE "first_in_file" (
	"id" integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "second_in_file" ADD CONSTRAINT "second_in_file_zeta_first_in_file_id_fk" FOREIGN KEY ("zeta") REFERENCES "public"."first_in_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "third" ON "third_in_file" USING btree ("alpha");