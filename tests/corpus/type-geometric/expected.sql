CREATE TABLE "samples" (
	"a" "point",
	"b" "point",
	"c" "line",
	"d" "line" NOT NULL,
	"e" "point" DEFAULT '(1,2)'
);
