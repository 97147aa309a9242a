CREATE TABLE "samples" (
	"a" varchar,
	"b" varchar(255) DEFAULT 'x',
	"c" varchar(10) DEFAULT 'on' NOT NULL
);
