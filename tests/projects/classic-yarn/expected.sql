CREATE TABLE "audit" (
	"at" timestamp DEFAULT now(),
	"what" jsonb
);

CREATE TABLE "entries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"debit" bigint NOT NULL,
	"credit" bigint NOT NULL,
	"amount" numeric(19, 4) DEFAULT '0.0000' NOT NULL,
	"booked" date NOT NULL
);

CREATE TABLE "accounts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"iban" char(34) NOT NULL,
	"owner" text NOT NULL,
	CONSTRAINT "accounts_iban" UNIQUE NULLS NOT DISTINCT("iban","owner")
);

ALTER TABLE "entries" ADD CONSTRAINT "entries_debit" FOREIGN KEY ("debit") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entries" ADD CONSTRAINT "entries_credit" FOREIGN KEY ("credit") REFERENCES "public"."accounts"("id") ON DELETE restrict ON UPDATE no action;