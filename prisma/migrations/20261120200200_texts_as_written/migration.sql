-- A published text is kept as it was written: nobody asks the database what is in it, and taking it apart costs as much as storing it.
ALTER TABLE "version_text" ALTER COLUMN "tree" SET DATA TYPE JSON;
