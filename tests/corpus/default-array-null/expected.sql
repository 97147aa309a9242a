CREATE TABLE "t" (
	"a" text[] DEFAULT '{"NULL","x"}'
);
