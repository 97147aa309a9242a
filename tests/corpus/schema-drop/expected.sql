DROP TABLE "billing"."invoices" CASCADE;--> statement-breakpoint
DROP SCHEMA "billing";
