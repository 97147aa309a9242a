CREATE SCHEMA "billing";
--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('f', 'm', 'x');--> statement-breakpoint
CREATE TABLE "patients" (
	"id" integer PRIMARY KEY NOT NULL,
	"fullName" text NOT NULL,
	"dateOfBirth" date,
	"sex" "sex",
	"lastVisit" integer
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" serial PRIMARY KEY NOT NULL,
	"patientId" integer,
	"startsAt" time(0)
);
--> statement-breakpoint
CREATE TABLE "billing"."invoices" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"totalNet" numeric(12, 2) DEFAULT 0,
	"paidOn" date
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"code" char(3) PRIMARY KEY NOT NULL,
	"label" text
);
--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_lastVisit_visits_id_fk" FOREIGN KEY ("lastVisit") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_patientid_patients_Id_fk" FOREIGN KEY ("patientId") REFERENCES "public"."patients"("id") ON DELETE no action ON UPDATE no action;