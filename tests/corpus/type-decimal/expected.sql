CREATE TABLE "samples" (
	"a" numeric(5, 1) DEFAULT '0.5' NOT NULL
);
