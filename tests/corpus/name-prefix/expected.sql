CREATE TABLE "shop_lines" (
	"order_id" integer
);
--> statement-breakpoint
CREATE TABLE "shop_orders" (
	"id" serial PRIMARY KEY NOT NULL,
	"code" text,
	CONSTRAINT "shop_orders_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "shop_lines" ADD CONSTRAINT "shop_lines_order_id_shop_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."shop_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shop_orders_code_index" ON "shop_orders" USING btree ("code");