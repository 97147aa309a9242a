CREATE TABLE "samples" (
	"a" text DEFAULT 'it''s',
	"b" text DEFAULT 'red',
	"c" text DEFAULT '',
	"d" text DEFAULT 'two
lines \ and a "quote"',
	"e" text DEFAULT 'naïve 😀'
);
