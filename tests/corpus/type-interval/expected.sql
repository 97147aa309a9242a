CREATE TABLE "samples" (
	"a" interval DEFAULT '1 day',
	"b" interval day to second,
	"c" interval(2),
	"d" interval year
);
