ALTER TABLE "users" RENAME COLUMN "email" TO "mail";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_email_unique";--> statement-breakpoint
DROP INDEX "users_email_city_index";--> statement-breakpoint
CREATE INDEX "users_mail_city_index" ON "users" USING btree ("mail","city");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_mail_unique" UNIQUE("mail");