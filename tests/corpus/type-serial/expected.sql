CREATE TABLE "samples" (
	"id" serial PRIMARY KEY NOT NULL,
	"small" "smallserial" NOT NULL,
	"big" bigserial
);
