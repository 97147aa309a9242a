CREATE SCHEMA "shop";
--> statement-breakpoint
CREATE TYPE "public"."color" AS ENUM('red');--> statement-breakpoint
ALTER TYPE "public"."kind" ADD VALUE 'medium' BEFORE 'large';--> statement-breakpoint
CREATE TABLE "shop"."carts" (
	"id" serial PRIMARY KEY NOT NULL,
	"customer_id" integer
);
--> statement-breakpoint
ALTER TABLE "items" DROP CONSTRAINT "items_tag_unique";--> statement-breakpoint
ALTER TABLE "customers" DROP CONSTRAINT "short";--> statement-breakpoint
DROP INDEX "items_price";--> statement-breakpoint
ALTER TABLE "customers" ALTER COLUMN "name" SET DATA TYPE varchar(80);--> statement-breakpoint
ALTER TABLE "customers" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "kind" SET DEFAULT 'small';--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "price" SET DATA TYPE numeric;--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "price" SET DEFAULT '1';--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "price" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_id_price_pk" PRIMARY KEY("id","price");--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "color" "color";--> statement-breakpoint
ALTER TABLE "items" ADD COLUMN "owner_id" integer;--> statement-breakpoint
ALTER TABLE "shop"."carts" ADD CONSTRAINT "carts_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "carts_customer" ON "shop"."carts" USING btree ("customer_id");--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_owner_id_customers_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "items_price" ON "items" USING btree ("price" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "customers" DROP COLUMN "shape";--> statement-breakpoint
ALTER TABLE "items" DROP COLUMN "tag";--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_name" UNIQUE("name");--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "named" CHECK ("customers"."name" <> '');--> statement-breakpoint
DROP TYPE "public"."shape";