ALTER TABLE "t" DROP CONSTRAINT "u";--> statement-breakpoint
CREATE UNIQUE INDEX "u" ON "t" USING btree ("a");