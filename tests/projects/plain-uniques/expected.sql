CREATE TABLE "people" (
	"email" text NOT NULL,
	"phone" text,
	"nick" text,
	"first" varchar,
	"last" varchar,
	"age" integer,
	CONSTRAINT "people_email_unique" UNIQUE("email"),
	CONSTRAINT "one_phone" UNIQUE("phone"),
	CONSTRAINT "one_nick" UNIQUE NULLS NOT DISTINCT("nick"),
	CONSTRAINT "people_first_last_unique" UNIQUE("first","last"),
	CONSTRAINT "people_full" UNIQUE NULLS NOT DISTINCT("first","last","age"),
	CONSTRAINT "adult" CHECK ("people"."age" >= 18),
	CONSTRAINT "name "quoted"" CHECK ("people"."first" <> '' or "people"."last" is null),
	CONSTRAINT "raw" CHECK (age < 200)
);
