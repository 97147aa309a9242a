CREATE TABLE "users" (
	"id" serial PRIMARY KEY NOT NULL,
	"firstName" text NOT NULL,
	"createdAt" timestamp DEFAULT now(),
	"tags" text[]
);
