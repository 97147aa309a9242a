ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE bigint;--> statement-breakpoint
DO 'BEGIN EXECUTE format(''ALTER SEQUENCE %s AS bigint'', pg_get_serial_sequence(''"t"'', ''a'')); END';