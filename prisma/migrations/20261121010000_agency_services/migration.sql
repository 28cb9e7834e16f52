-- CreateTable
CREATE TABLE "agency_service" (
    "agency_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "service" JSONB NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_service_pkey" PRIMARY KEY ("agency_id","slug")
);

-- AddForeignKey
ALTER TABLE "agency_service" ADD CONSTRAINT "agency_service_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Client users read it, since the findings of their own facts look services up here. Only the agency writes it: the check holds
-- for rows written, and the trigger for rows taken away, which a policy for all commands does not tell apart from reading.
ALTER TABLE agency_service ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY api ON agency_service TO vern_api
  USING (agency_id = (SELECT vern.current_agency()))
  WITH CHECK (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON agency_service TO vern_api;

CREATE FUNCTION vern.refuse_client_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF vern.current_client() IS NOT NULL THEN
    RAISE EXCEPTION 'Rows of % are the agency''s own', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER agency_only BEFORE DELETE ON agency_service FOR EACH ROW EXECUTE FUNCTION vern.refuse_client_user();
