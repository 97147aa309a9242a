CREATE TABLE "shown" (
	"id" integer PRIMARY KEY NOT NULL
);
