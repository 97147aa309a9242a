CREATE TABLE "t" (
	"a" timestamp[] DEFAULT '{"1970-01-01 00:00:00.000"}'
);
