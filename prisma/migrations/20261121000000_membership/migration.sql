-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "member_id" UUID;

-- CreateIndex
CREATE INDEX "api_key_agency_id_member_id_idx" ON "api_key"("agency_id", "member_id");

-- CreateIndex
CREATE INDEX "invitation_expires_at_idx" ON "invitation"("expires_at");

-- CreateIndex
CREATE INDEX "client_agency_id_org_number_idx" ON "client"("agency_id", "org_number");

-- Keys made before this: the member that made the key, or the key that made the key, and so on. To its owner a table under forced
-- row-level security is empty, so it is let go for this one statement.
ALTER TABLE api_key NO FORCE ROW LEVEL SECURITY;
WITH RECURSIVE made AS (
  SELECT id, agency_id, substring(created_by FROM 8)::uuid AS member_id FROM api_key WHERE created_by LIKE 'member:%'
  UNION ALL
  SELECT k.id, k.agency_id, made.member_id FROM api_key k
  JOIN made ON made.agency_id = k.agency_id AND k.created_by = 'key:' || made.id
)
UPDATE api_key SET member_id = made.member_id FROM made WHERE made.id = api_key.id AND made.agency_id = api_key.agency_id;
ALTER TABLE api_key FORCE ROW LEVEL SECURITY;

-- A person sees the agencies it is a member of, so that it can choose between them. The list is made once per statement.
CREATE FUNCTION vern.current_memberships() RETURNS uuid[] LANGUAGE sql STABLE
  AS $$ SELECT array(SELECT agency_id FROM public.member WHERE person_id = vern.current_person()) $$;
ALTER POLICY api ON agency
  USING (
    id = (SELECT vern.current_agency())
    OR slug = (SELECT vern.current_slug())
    OR id = ANY ((SELECT vern.current_memberships())::uuid[])
  );

-- What has ended (used invitations a while after the day they would have expired) is swept away by the worker, at most so many rows of each kind at a time. The sweep belongs to no agency: the
-- owner of the schema may see and delete what has ended, and nothing else.
CREATE POLICY ended_read ON session FOR SELECT TO vern_owner USING (expires_at <= now());
CREATE POLICY ended_delete ON session FOR DELETE TO vern_owner USING (expires_at <= now());
CREATE POLICY ended_read ON invitation FOR SELECT TO vern_owner
  USING (expires_at <= now() - interval '30 days');
CREATE POLICY ended_delete ON invitation FOR DELETE TO vern_owner
  USING (expires_at <= now() - interval '30 days');

CREATE FUNCTION vern.sweep_ended(at_most integer, OUT sessions bigint, OUT invitations bigint, OUT failures bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.session WHERE id IN (
    SELECT id FROM public.session WHERE expires_at <= now() ORDER BY expires_at LIMIT at_most);
  GET DIAGNOSTICS sessions = ROW_COUNT;
  DELETE FROM public.invitation WHERE id IN (
    SELECT id FROM public.invitation WHERE expires_at <= now() - interval '30 days'
    ORDER BY expires_at LIMIT at_most);
  GET DIAGNOSTICS invitations = ROW_COUNT;
  DELETE FROM public.sign_in_failure WHERE id IN (
    SELECT id FROM public.sign_in_failure WHERE at <= now() - interval '15 minutes' ORDER BY at LIMIT at_most);
  GET DIAGNOSTICS failures = ROW_COUNT;
END
$$;
REVOKE ALL ON FUNCTION vern.sweep_ended(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vern.sweep_ended(integer) TO vern_api;
