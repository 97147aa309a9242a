CREATE TABLE "t" (
	"a" "point" DEFAULT '(1,2)'
);
