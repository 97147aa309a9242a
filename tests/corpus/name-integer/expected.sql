CREATE SCHEMA "2";
--> statement-breakpoint
CREATE SCHEMA "10";
--> statement-breakpoint
CREATE TYPE "2"."7" AS ENUM('1', '0');--> statement-breakpoint
CREATE TABLE "1" (
	"id" integer PRIMARY KEY NOT NULL,
	CONSTRAINT "7" UNIQUE("id"),
	CONSTRAINT "x" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "10"."5" (
	"0" text,
	"1" text
);
--> statement-breakpoint
CREATE TABLE "zebra" (
	"2" text,
	"10" text,
	"b" text,
	"a" text
);
--> statement-breakpoint
CREATE INDEX "3" ON "1" USING btree ("id");--> statement-breakpoint
CREATE INDEX "20" ON "1" USING btree ("id");