ALTER TABLE "people" DROP CONSTRAINT "people_age";--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_age" CHECK ("people"."age" >= 18);