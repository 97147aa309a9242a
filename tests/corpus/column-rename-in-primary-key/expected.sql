ALTER TABLE "members" RENAME COLUMN "b" TO "c";--> statement-breakpoint
ALTER TABLE "users" RENAME COLUMN "id" TO "key";--> statement-breakpoint
ALTER TABLE "members" DROP CONSTRAINT "members_a_b_pk";--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_a_c_pk" PRIMARY KEY("a","c");