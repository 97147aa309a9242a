CREATE TABLE "t" (
	"a" text[] DEFAULT '{"it's","say "hi"","a,b",""}'
);
