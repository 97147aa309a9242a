CREATE TABLE "samples" (
	"a" bit(1),
	"b" bit(8) DEFAULT '10101010'
);
