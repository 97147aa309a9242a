CREATE TABLE "memberships" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"team_id" integer,
	CONSTRAINT "memberships_user_id_team_id_pk" PRIMARY KEY("user_id","team_id")
);
