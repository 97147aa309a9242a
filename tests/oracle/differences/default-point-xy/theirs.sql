CREATE TABLE "t" (
	"a" "point" DEFAULT [object Object]
);
