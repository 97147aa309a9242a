CREATE TABLE "members" (
	"user_id" integer NOT NULL,
	"group_id" integer NOT NULL,
	CONSTRAINT "members_user_id_group_id_pk" PRIMARY KEY("user_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"day" date,
	"page" text,
	CONSTRAINT "visits_key" PRIMARY KEY("page","day")
);
