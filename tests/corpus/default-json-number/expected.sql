CREATE TABLE "t" (
	"a" jsonb DEFAULT '5'::jsonb
);
