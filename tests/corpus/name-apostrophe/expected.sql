CREATE TABLE "it's" (
	"col'q" text,
	CONSTRAINT "it's_col'q_unique" UNIQUE("col'q"),
	CONSTRAINT "c'q" CHECK ("it's"."col'q" <> 'x')
);
--> statement-breakpoint
CREATE INDEX "ind'q" ON "it's" USING btree ("col'q");