CREATE TABLE "samples" (
	"a" time DEFAULT '12:30:00',
	"b" time with time zone,
	"c" time(3),
	"d" time(0) with time zone DEFAULT now()
);
