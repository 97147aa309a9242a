CREATE TYPE "public"."region" AS ENUM('N', 'S');--> statement-breakpoint
CREATE TABLE "sites" (
	"id" serial PRIMARY KEY NOT NULL,
	"region" "region"
);
--> statement-breakpoint
CREATE TABLE "samples" (
	"site" integer,
	"at" timestamp with time zone NOT NULL,
	"value" real NOT NULL,
	CONSTRAINT "samples_key" PRIMARY KEY("site","at")
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"code" varchar(8) PRIMARY KEY NOT NULL,
	"name" text DEFAULT 'metre'
);
--> statement-breakpoint
ALTER TABLE "samples" ADD CONSTRAINT "samples_site_sites_id_fk" FOREIGN KEY ("site") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "samples_at_index" ON "samples" USING brin ("at");