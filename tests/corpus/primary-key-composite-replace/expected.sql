ALTER TABLE "members" DROP CONSTRAINT "members_user_id_group_id_pk";--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_role_pk" PRIMARY KEY("user_id","role");