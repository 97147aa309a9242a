CREATE TABLE "samples" (
	"a" timestamp DEFAULT now() NOT NULL,
	"b" timestamp with time zone DEFAULT now() + interval '1 day',
	"c" timestamp (3) DEFAULT '2024-02-29T12:00:00.123Z',
	"d" timestamp(6) with time zone DEFAULT '2024-01-01 00:00:00+00',
	"e" timestamp DEFAULT '1970-01-01 00:00:00.000',
	"f" timestamp with time zone DEFAULT '1999-12-31T23:59:59.000Z'
);
