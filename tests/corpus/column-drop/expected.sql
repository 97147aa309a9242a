ALTER TABLE "users" DROP CONSTRAINT "users_group_id_groups_id_fk";
--> statement-breakpoint
DROP INDEX "users_group_idx";--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "nickname";--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "group_id";