ALTER TABLE "t" RENAME TO "items";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "t_id_seq" RENAME TO "items_id_seq";