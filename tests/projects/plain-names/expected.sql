CREATE TYPE "public"."9" AS ENUM('');--> statement-breakpoint
CREATE TYPE "public"."10" AS ENUM('1', '2');--> statement-breakpoint
CREATE TABLE "naïve 😀" (
	"über" integer,
	"日本" text,
	CONSTRAINT "ü" UNIQUE("日本")
);
--> statement-breakpoint
CREATE TABLE "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" (
	"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" text
);
--> statement-breakpoint
CREATE TABLE "1" (
	"x" text
);
--> statement-breakpoint
CREATE TABLE "constructor" (
	"toString" text,
	"hasOwnProperty" text
);
--> statement-breakpoint
CREATE TABLE "He said "hi"" (
	"it's" text,
	"a b" text,
	CONSTRAINT "He said "hi"_a b_unique" UNIQUE("a b")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"7" text,
	"42" text,
	"select" text PRIMARY KEY NOT NULL,
	"a" text
);
--> statement-breakpoint
CREATE INDEX "индекс" ON "naïve 😀" USING btree ("über");