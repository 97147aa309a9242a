CREATE TABLE "samples" (
	"a" date DEFAULT '2024-02-29',
	"b" date DEFAULT '2024-03-01',
	"c" date DEFAULT now()
);
