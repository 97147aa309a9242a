ALTER TABLE "t" DROP CONSTRAINT "t_a_n_pk";--> statement-breakpoint
ALTER TABLE "t" DROP COLUMN "a";