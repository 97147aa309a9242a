CREATE TABLE "b" (
	"code" text
);
--> statement-breakpoint
ALTER TABLE "a" ADD CONSTRAINT "a_code_unique" UNIQUE("code");--> statement-breakpoint
ALTER TABLE "b" ADD CONSTRAINT "b_code_a_code_fk" FOREIGN KEY ("code") REFERENCES "public"."a"("code") ON DELETE no action ON UPDATE no action;