CREATE TABLE "samples" (
	"a" boolean DEFAULT true,
	"b" boolean DEFAULT false NOT NULL,
	"c" boolean
);
