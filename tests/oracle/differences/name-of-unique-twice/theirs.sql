CREATE TABLE "teams" (
	"email" text,
	CONSTRAINT "email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"email" text,
	CONSTRAINT "email" UNIQUE("email")
);
