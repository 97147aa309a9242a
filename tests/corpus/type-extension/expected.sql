CREATE TABLE "samples" (
	"a" vector(3),
	"b" halfvec(4),
	"c" sparsevec(5),
	"d" geometry(point),
	"e" geometry(point),
	"f" geometry(point)
);
