CREATE TABLE "t" (
	"a" jsonb[] DEFAULT '{"{\"a\":1}"}'
);
