CREATE TYPE "public"."BookingStatus" AS ENUM('accepted', 'pending', 'awaiting_host');--> statement-breakpoint
CREATE TYPE "public"."PeriodType" AS ENUM('unlimited', 'rolling', 'range');--> statement-breakpoint
CREATE TABLE "Booking" (
	"id" serial PRIMARY KEY NOT NULL,
	"uid" text NOT NULL,
	"eventTypeId" integer,
	"status" "BookingStatus" DEFAULT 'awaiting_host' NOT NULL,
	"metadata" json,
	"createdAt" timestamp (3) DEFAULT now() NOT NULL,
	"deletedAt" timestamp (3)
);
--> statement-breakpoint
CREATE TABLE "EventType" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"length" integer NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"periodType" "PeriodType" DEFAULT 'unlimited' NOT NULL,
	"minutes" integer[] DEFAULT '{15,30}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_eventTypeId_EventType_id_fk" FOREIGN KEY ("eventTypeId") REFERENCES "public"."EventType"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "Booking_uid_key" ON "Booking" USING btree ("uid" text_ops);