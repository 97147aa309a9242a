ALTER TABLE "users" ADD COLUMN "home_town" text NOT NULL;--> statement-breakpoint
CREATE INDEX "users_town" ON "users" USING btree ("home_town");