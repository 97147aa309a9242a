ALTER TABLE "t" ALTER COLUMN "id" SET DATA TYPE integer;--> statement-breakpoint
DO 'DECLARE sequence_name text := pg_get_serial_sequence(''"t"'', ''id''); BEGIN ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT; IF sequence_name IS NOT NULL THEN EXECUTE ''DROP SEQUENCE '' || sequence_name; END IF; END';--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (sequence name "t_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
SELECT setval(pg_get_serial_sequence('"t"', 'id'), max("id")) FROM "t";