CREATE TABLE "users" (
	"email" text,
	"phone" text,
	"code" text,
	"city" text,
	"street" text,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_phone_key" UNIQUE("phone"),
	CONSTRAINT "users_code_key" UNIQUE NULLS NOT DISTINCT("code"),
	CONSTRAINT "users_city_street_unique" UNIQUE("city","street"),
	CONSTRAINT "users_place" UNIQUE NULLS NOT DISTINCT("street","email")
);
