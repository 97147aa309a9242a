CREATE TABLE "t" (
	"a" "role"
);
