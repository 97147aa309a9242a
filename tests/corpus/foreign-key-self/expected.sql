CREATE TABLE "nodes" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"previous_id" integer
);
--> statement-breakpoint
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent_id_nodes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."nodes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_previous" FOREIGN KEY ("previous_id") REFERENCES "public"."nodes"("id") ON DELETE no action ON UPDATE no action;