CREATE TABLE "samples" (
	"a" json DEFAULT '{"theme":"dark","sizes":[1,2.5]}'::json,
	"b" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"c" jsonb DEFAULT '{"deep":{"er":null}}'::jsonb,
	"d" jsonb DEFAULT '{"raw": true}'::jsonb,
	"e" json
);
