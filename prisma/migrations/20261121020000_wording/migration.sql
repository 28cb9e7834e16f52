-- CreateTable
CREATE TABLE "clause_set" (
    "id" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clause_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "own_clause" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "client_id" UUID,
    "kind" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT,
    "base" TEXT,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "own_clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "own_clause_set" (
    "agency_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "standard_id" TEXT NOT NULL,
    "own" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "own_clause_set_pkey" PRIMARY KEY ("agency_id","id")
);

-- CreateTable
CREATE TABLE "wording_refresh" (
    "agency_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "after" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "wording_refresh_pkey" PRIMARY KEY ("agency_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "own_clause_agency_id_id_key" ON "own_clause"("agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "own_clause_agency_id_client_id_kind_path_locale_revision_key" ON "own_clause"("agency_id", "client_id", "kind", "path", "locale", "revision") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "version_agency_id_clause_set_id_idx" ON "version"("agency_id", "clause_set_id");

-- AddForeignKey
ALTER TABLE "own_clause" ADD CONSTRAINT "own_clause_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_clause" ADD CONSTRAINT "own_clause_agency_id_client_id_fkey" FOREIGN KEY ("agency_id", "client_id") REFERENCES "client"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_clause_set" ADD CONSTRAINT "own_clause_set_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_clause_set" ADD CONSTRAINT "own_clause_set_standard_id_fkey" FOREIGN KEY ("standard_id") REFERENCES "clause_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording_refresh" ADD CONSTRAINT "wording_refresh_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Own wording: a client user reads what is said for its client, the agency's wording among it, and writes its own only.
ALTER TABLE own_clause ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY api ON own_clause TO vern_api
  USING (
    agency_id = (SELECT vern.current_agency())
    AND ((SELECT vern.current_client()) IS NULL OR client_id IS NULL OR client_id = (SELECT vern.current_client()))
  )
  WITH CHECK (
    agency_id = (SELECT vern.current_agency())
    AND ((SELECT vern.current_client()) IS NULL OR client_id = (SELECT vern.current_client()))
  );
GRANT SELECT, INSERT ON own_clause TO vern_api;

-- A set is written after the version that names it, so that a client user may keep the set of what it publishes.
ALTER TABLE own_clause_set ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY api ON own_clause_set TO vern_api USING (
  agency_id = (SELECT vern.current_agency())
  AND (
    (SELECT vern.current_client()) IS NULL
    OR EXISTS (SELECT FROM version v WHERE v.agency_id = own_clause_set.agency_id AND v.clause_set_id = own_clause_set.id)
  )
);
GRANT SELECT, INSERT ON own_clause_set TO vern_api;

ALTER TABLE wording_refresh ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY api ON wording_refresh TO vern_api
  USING (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL)
  WITH CHECK (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL);
GRANT SELECT, INSERT, UPDATE ON wording_refresh TO vern_api;

-- The product's own texts are nobody's: no agency, no policy, and nothing personal in them.
GRANT SELECT, INSERT ON clause_set TO vern_api;

DO $$
DECLARE history_table text;
BEGIN
  FOREACH history_table IN ARRAY ARRAY['own_clause', 'own_clause_set', 'clause_set'] LOOP
    EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION vern.refuse_change()', history_table);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I EXECUTE FUNCTION vern.refuse_change()', history_table);
  END LOOP;
END
$$;
