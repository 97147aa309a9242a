CREATE SCHEMA "pay";
--> statement-breakpoint
CREATE TYPE "pay"."state" AS ENUM('open', 'closed');--> statement-breakpoint
CREATE TABLE "pay"."accounts" (
	"number" char(12) PRIMARY KEY NOT NULL,
	"parent" char(12),
	"state" "pay"."state" DEFAULT 'open' NOT NULL,
	"cents" integer DEFAULT 0 NOT NULL,
	"tags" text[]
);
--> statement-breakpoint
ALTER TABLE "pay"."accounts" ADD CONSTRAINT "accounts_parent_accounts_number_fk" FOREIGN KEY ("parent") REFERENCES "pay"."accounts"("number") ON DELETE no action ON UPDATE no action;