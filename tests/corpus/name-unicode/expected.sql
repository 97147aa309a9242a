CREATE TYPE "public"."Stimmung" AS ENUM('fröhlich', 'müde');--> statement-breakpoint
CREATE TABLE "naïve 😀" (
	"größe" integer NOT NULL,
	"名前" text,
	CONSTRAINT "naïve 😀_名前_unique" UNIQUE("名前")
);
--> statement-breakpoint
CREATE TABLE "Tabelle" (
	"Stimmung" "Stimmung" DEFAULT 'müde',
	" two  spaces " text
);
--> statement-breakpoint
CREATE INDEX "índice" ON "naïve 😀" USING btree ("größe");