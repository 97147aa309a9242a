CREATE TABLE "memberships" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"team_id" integer PRIMARY KEY NOT NULL
);
