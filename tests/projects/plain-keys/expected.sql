CREATE SCHEMA "sales";
--> statement-breakpoint
CREATE TABLE "sales"."cities" (
	"id" serial PRIMARY KEY NOT NULL,
	"country" varchar(2),
	"region" integer,
	"parent" integer,
	"twin" integer
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"code" varchar(2) PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pair" (
	"a" integer,
	"b" integer,
	CONSTRAINT "pair_b_a_pk" PRIMARY KEY("b","a")
);
--> statement-breakpoint
CREATE TABLE "sales"."regions" (
	"country" varchar(2) NOT NULL,
	"number" integer NOT NULL,
	"name" text,
	CONSTRAINT "regions_country_number_pk" PRIMARY KEY("country","number")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"person" text,
	"city" integer,
	CONSTRAINT "visits_key" PRIMARY KEY("person","city")
);
--> statement-breakpoint
ALTER TABLE "sales"."cities" ADD CONSTRAINT "cities_parent_cities_id_fk" FOREIGN KEY ("parent") REFERENCES "sales"."cities"("id") ON DELETE set null ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "sales"."cities" ADD CONSTRAINT "cities_country_region_regions_country_number_fk" FOREIGN KEY ("country","region") REFERENCES "sales"."regions"("country","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales"."cities" ADD CONSTRAINT "cities_twin" FOREIGN KEY ("twin") REFERENCES "sales"."cities"("id") ON DELETE set default ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales"."regions" ADD CONSTRAINT "regions_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_city_cities_id_fk" FOREIGN KEY ("city") REFERENCES "sales"."cities"("id") ON DELETE no action ON UPDATE no action;