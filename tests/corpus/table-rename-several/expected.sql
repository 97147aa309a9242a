ALTER TABLE "gamma" RENAME TO "alpha_new";--> statement-breakpoint
ALTER TABLE "beta" RENAME TO "beta_new";--> statement-breakpoint
ALTER TABLE "alpha" RENAME TO "gamma_new";--> statement-breakpoint
ALTER TABLE "gamma_new" ADD COLUMN "three" text;--> statement-breakpoint
ALTER TABLE "alpha_new" ADD COLUMN "one" text;--> statement-breakpoint
ALTER TABLE "gamma_new" DROP COLUMN "one";--> statement-breakpoint
ALTER TABLE "alpha_new" DROP COLUMN "three";