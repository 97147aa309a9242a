CREATE TABLE "t" (
	"a" jsonb DEFAULT 'plain'
);
