CREATE TABLE "samples" (
	"a" text DEFAULT gen_random_uuid()::text,
	"b" integer DEFAULT 1 + 1,
	"c" timestamp DEFAULT CURRENT_TIMESTAMP,
	"d" text DEFAULT 'constant; with semicolon',
	"e" text DEFAULT upper('x'),
	"f" timestamp DEFAULT (now() at time zone 'utc')
);
