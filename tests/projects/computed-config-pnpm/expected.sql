CREATE TABLE "orders" (
	"id" serial PRIMARY KEY NOT NULL,
	"customer" text NOT NULL,
	"currency" char(3) DEFAULT 'EUR' NOT NULL,
	"placed_on" date DEFAULT CURRENT_DATE NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders_outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"topic" varchar(64) NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "shared_outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"topic" varchar(64) NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_order" ON "orders" USING btree ("customer") WHERE "orders"."version" = 1;