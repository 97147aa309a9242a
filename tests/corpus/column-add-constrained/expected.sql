ALTER TABLE "a" ADD COLUMN "code" text NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "z" ON "a" USING btree ("code");--> statement-breakpoint
ALTER TABLE "a" ADD CONSTRAINT "a_code_unique" UNIQUE("code");--> statement-breakpoint
ALTER TABLE "a" ADD CONSTRAINT "k" CHECK ("a"."code" <> '');