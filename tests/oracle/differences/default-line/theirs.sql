CREATE TABLE "t" (
	"a" "line" DEFAULT 1,2,3
);
