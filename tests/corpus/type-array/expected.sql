CREATE TABLE "samples" (
	"a" text[],
	"b" integer[3] DEFAULT '{1,2,3}',
	"c" text[][],
	"d" text[] DEFAULT '{}' NOT NULL,
	"e" varchar(20)[] DEFAULT '{"x","y z"}',
	"f" integer[2][3],
	"g" boolean[] DEFAULT '{true,false}',
	"h" text[] DEFAULT ARRAY['a', 'b'],
	"i" numeric(5, 2)[],
	"j" timestamp with time zone[],
	"k" integer[][] DEFAULT '{{1,2},{3,4}}'
);
