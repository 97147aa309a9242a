CREATE TABLE "t" (
	"a" double precision DEFAULT 'NaN'
);
