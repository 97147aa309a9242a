CREATE TABLE "t" (
	"a" text DEFAULT 'a --> statement-breakpoint b'
);
