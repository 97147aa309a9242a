CREATE TABLE "members" (
	"user" integer,
	"team" integer,
	CONSTRAINT "pk" PRIMARY KEY("user","team")
);
--> statement-breakpoint
CREATE TABLE "owners" (
	"user" integer,
	"team" integer,
	CONSTRAINT "pk" PRIMARY KEY("user","team")
);
