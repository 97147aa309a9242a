CREATE TABLE "" (
	"a" text
);
