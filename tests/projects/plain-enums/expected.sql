CREATE SCHEMA "billing";
--> statement-breakpoint
CREATE TYPE "public"."level" AS ENUM('low', 'high');--> statement-breakpoint
CREATE TYPE "billing"."plan" AS ENUM('free', 'pro');--> statement-breakpoint
CREATE TYPE "public"."status" AS ENUM('open', 'closed', 'on hold');--> statement-breakpoint
CREATE TYPE "public"."text_kind" AS ENUM('a');--> statement-breakpoint
CREATE TABLE "billing"."accounts" (
	"id" serial PRIMARY KEY NOT NULL,
	"plan" "billing"."plan" DEFAULT 'free' NOT NULL,
	"plans" "billing"."plan"[],
	"status" "status",
	"statuses" "status"[][],
	"level" "level" DEFAULT 'low',
	"kind" text_kind,
	"named" "billing"."plan" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"status" "status",
	"plan" "billing"."plan"
);
