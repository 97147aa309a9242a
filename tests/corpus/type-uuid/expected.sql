CREATE TABLE "samples" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"b" uuid DEFAULT '8f8e1e6c-0b6a-4b8e-9d53-0d2a6b1f7d11'
);
