CREATE TABLE "t" (
	"a" jsonb DEFAULT 'null'::jsonb
);
