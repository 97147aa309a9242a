ALTER TABLE "people" DROP CONSTRAINT "people_age";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "height" integer;--> statement-breakpoint
ALTER TABLE "people" DROP COLUMN "age";--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_height" CHECK ("people"."height" > 0);