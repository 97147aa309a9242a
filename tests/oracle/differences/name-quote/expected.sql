CREATE TABLE "He said ""hi""" (
	"col ""q""" text,
	CONSTRAINT "He said ""hi""_col ""q""_unique" UNIQUE("col ""q""")
);
--> statement-breakpoint
CREATE INDEX "ind ""q""" ON "He said ""hi""" USING btree ("col ""q""");