DROP INDEX "i";--> statement-breakpoint
CREATE INDEX "i" ON "t" USING btree ("a" text_pattern_ops);