ALTER TABLE "joins" RENAME TO "links";--> statement-breakpoint
ALTER TABLE "links" DROP CONSTRAINT "joins_b_a_unique";--> statement-breakpoint
ALTER TABLE "links" DROP CONSTRAINT "c";--> statement-breakpoint
DROP INDEX "joins_b_index";--> statement-breakpoint
ALTER TABLE "links" DROP CONSTRAINT "joins_a_b_pk";--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_a_b_pk" PRIMARY KEY("a","b");--> statement-breakpoint
CREATE INDEX "links_b_index" ON "links" USING btree ("b");--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_b_a_unique" UNIQUE("b","a");--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "c" CHECK ("links"."a" > 0);