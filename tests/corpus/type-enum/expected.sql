CREATE TYPE "public"."mood" AS ENUM('sad', 'ok', 'happy');--> statement-breakpoint
CREATE TYPE "public"."Odd Enum" AS ENUM('it''s', '', 'naïve 😀', 'a,b', 'say "hi"');--> statement-breakpoint
CREATE TABLE "samples" (
	"a" "mood" DEFAULT 'happy' NOT NULL,
	"b" "mood"[],
	"c" "mood"[] DEFAULT '{"sad","happy"}',
	"d" "Odd Enum" DEFAULT 'it''s',
	"e" "Odd Enum"
);
