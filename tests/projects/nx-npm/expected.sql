CREATE TYPE "public"."vehicle_kind" AS ENUM('van', 'truck');--> statement-breakpoint
CREATE TABLE "vehicles" (
	"id" varchar(30) PRIMARY KEY NOT NULL,
	"kind" "vehicle_kind" DEFAULT 'van' NOT NULL,
	"axles" integer DEFAULT 2 NOT NULL,
	"priority" integer DEFAULT 10 NOT NULL,
	"plate" text,
	CONSTRAINT "vehicles_plate" UNIQUE("plate")
);
--> statement-breakpoint
CREATE TABLE "trips" (
	"id" text PRIMARY KEY NOT NULL,
	"vehicle" varchar(30),
	"took" interval day to second,
	"kilometres" double precision,
	"start" geometry(point)
);
--> statement-breakpoint
ALTER TABLE "trips" ADD CONSTRAINT "trips_vehicle_vehicles_id_fk" FOREIGN KEY ("vehicle") REFERENCES "public"."vehicles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trips_start" ON "trips" USING gist ("start");