CREATE TABLE "t" (
	"a" text DEFAULT E'a --\x3E statement-breakpoint b'
);
