CREATE TABLE "samples" (
	"a" char,
	"b" char(3) DEFAULT 'EUR'
);
