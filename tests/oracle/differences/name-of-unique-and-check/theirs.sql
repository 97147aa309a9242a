CREATE TABLE "accounts" (
	"balance" integer,
	CONSTRAINT "positive" UNIQUE("balance"),
	CONSTRAINT "positive" CHECK ("accounts"."balance" > 0)
);
