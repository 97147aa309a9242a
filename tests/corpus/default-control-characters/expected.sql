CREATE TABLE "t" (
	"a" text DEFAULT 'x
y	z'
);
