DO $$ DECLARE key_name text; BEGIN
	SELECT conname INTO key_name FROM pg_catalog.pg_constraint WHERE conrelid = '"t"'::regclass AND contype = 'p';
	IF FOUND THEN EXECUTE 'ALTER TABLE "t" DROP CONSTRAINT ' || quote_ident(key_name); END IF;
END $$;--> statement-breakpoint
ALTER TABLE "t" ADD CONSTRAINT "t_a_n_pk" PRIMARY KEY("a","n");