CREATE TABLE "app_logs_first_private" (
	"big" bigint,
	"created_at" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "app_north" (
	"id" serial NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app_post" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" varchar(256),
	"authorId" varchar(255) NOT NULL,
	"created_at" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "app_south" (
	"id" serial NOT NULL
);
