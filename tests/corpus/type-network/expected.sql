CREATE TABLE "samples" (
	"a" "inet" DEFAULT '127.0.0.1',
	"b" "cidr" DEFAULT '10.0.0.0/8',
	"c" "macaddr" DEFAULT '08:00:2b:01:02:03',
	"d" "macaddr8"
);
