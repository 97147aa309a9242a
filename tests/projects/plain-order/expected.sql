CREATE TYPE "public"."kinds" AS ENUM('b', 'a');--> statement-breakpoint
CREATE TABLE "$dollar" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "beta" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "_under" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "zeta" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "alpha" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "default_export" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "hidden" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "ärger" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file a10" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file a9" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file b" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file Bx" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file user_roles" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file user-roles" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file user" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "file User2" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "also own" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "own" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "apple" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "water" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "bread" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "yard" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "cherry" (
	"a" text
);
--> statement-breakpoint
CREATE TABLE "third" (
	"a" text
);
