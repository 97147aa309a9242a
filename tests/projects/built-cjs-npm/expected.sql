CREATE SCHEMA "archive";
--> statement-breakpoint
CREATE TYPE "public"."zone" AS ENUM('cold', 'dry');--> statement-breakpoint
CREATE TABLE "parts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"zone" "zone" DEFAULT 'dry'
);
--> statement-breakpoint
CREATE TABLE "stock" (
	"part_id" uuid,
	"shelf" smallint NOT NULL,
	"amount" double precision DEFAULT 0,
	CONSTRAINT "stock_part_id_shelf_pk" PRIMARY KEY("part_id","shelf")
);
--> statement-breakpoint
ALTER TABLE "stock" ADD CONSTRAINT "stock_part_id_parts_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."parts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_amounts" ON "stock" USING btree ("amount" DESC NULLS LAST);