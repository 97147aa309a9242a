CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"owner_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"keeper_id" text NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL
);
