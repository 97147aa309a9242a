ALTER TABLE "members" DROP CONSTRAINT "members_key";
--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_key" PRIMARY KEY("user_id","group_id","since");