CREATE TABLE "t" (
	"a" jsonb DEFAULT '{"a":"it's"}'::jsonb
);
