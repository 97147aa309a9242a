CREATE TABLE "t" (
	"a" json DEFAULT 'false'::json
);
