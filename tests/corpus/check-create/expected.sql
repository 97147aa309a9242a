CREATE TABLE "people" (
	"age" integer,
	"name" text,
	CONSTRAINT "people_age" CHECK ("people"."age" > 21),
	CONSTRAINT "people_name" CHECK (length("people"."name") between 1 and 40 and "people"."name" <> 'root')
);
