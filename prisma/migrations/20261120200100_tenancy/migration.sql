-- Two walls: code scopes every query, and these policies refuse anyway. A transaction says who it is for with
--   app.agency_id    the agency, on every request
--   app.client_id    narrows to one client, for client users
--   app.credential   hash of the session, key or invitation token presented, before the agency is known
--   app.agency_slug  the agency an administrator names
--   app.email        the address of somebody signing in;  app.person_id  the person, once the password is right
CREATE SCHEMA vern;

CREATE FUNCTION vern.current_agency() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.agency_id', true), '')::uuid $$;
CREATE FUNCTION vern.current_client() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.client_id', true), '')::uuid $$;
CREATE FUNCTION vern.current_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
CREATE FUNCTION vern.current_credential() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.credential', true), '') $$;
CREATE FUNCTION vern.current_slug() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.agency_slug', true), '') $$;
CREATE FUNCTION vern.current_email() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.email', true), '') $$;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'agency', 'person', 'member', 'invitation', 'session', 'api_key', 'client', 'facts_revision', 'client_website',
    'document', 'version', 'version_text', 'publication', 'audit_event'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant_table);
  END LOOP;
END
$$;

-- Agencies and people. A client user reads who its own people are, and can let nobody in: no members, invitations or keys.
CREATE POLICY api ON agency TO vern_api
  USING (id = (SELECT vern.current_agency()) OR slug = (SELECT vern.current_slug()))
  WITH CHECK (id = (SELECT vern.current_agency()));

CREATE POLICY api ON member TO vern_api
  USING (
    (agency_id = (SELECT vern.current_agency())
      AND ((SELECT vern.current_client()) IS NULL OR client_id = (SELECT vern.current_client())))
    OR person_id = (SELECT vern.current_person())
  )
  WITH CHECK (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL);

CREATE POLICY api ON person TO vern_api
  USING (
    id = (SELECT vern.current_person())
    OR email = (SELECT vern.current_email())
    OR EXISTS (SELECT FROM member m WHERE m.person_id = person.id AND m.agency_id = (SELECT vern.current_agency()))
  )
  WITH CHECK (
    id = (SELECT vern.current_person())
    OR email = (SELECT vern.current_email())
  );

CREATE POLICY api ON invitation TO vern_api
  USING (
    (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL)
    OR token_hash = (SELECT vern.current_credential())
  )
  WITH CHECK (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL);

CREATE POLICY api ON session TO vern_api
  USING (
    (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL)
    OR token_hash = (SELECT vern.current_credential())
  )
  WITH CHECK (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL);

CREATE POLICY api ON api_key TO vern_api
  USING (
    (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL)
    OR key_hash = (SELECT vern.current_credential())
  )
  WITH CHECK (agency_id = (SELECT vern.current_agency()) AND (SELECT vern.current_client()) IS NULL);

-- Clients and what belongs to them
CREATE POLICY api ON client TO vern_api USING (
  agency_id = (SELECT vern.current_agency())
  AND ((SELECT vern.current_client()) IS NULL OR id = (SELECT vern.current_client()))
);

DO $$
DECLARE client_table text;
BEGIN
  FOREACH client_table IN ARRAY ARRAY['facts_revision', 'client_website', 'document'] LOOP
    EXECUTE format($policy$
      CREATE POLICY api ON %I TO vern_api USING (
        agency_id = (SELECT vern.current_agency())
        AND ((SELECT vern.current_client()) IS NULL OR client_id = (SELECT vern.current_client()))
      )$policy$, client_table);
  END LOOP;
END
$$;

CREATE POLICY api ON version TO vern_api USING (
  agency_id = (SELECT vern.current_agency())
  AND ((SELECT vern.current_client()) IS NULL OR EXISTS (SELECT FROM document d WHERE d.id = version.document_id))
);
CREATE POLICY api ON publication TO vern_api USING (
  agency_id = (SELECT vern.current_agency())
  AND ((SELECT vern.current_client()) IS NULL OR EXISTS (SELECT FROM document d WHERE d.id = publication.document_id))
);
CREATE POLICY api ON version_text TO vern_api USING (
  agency_id = (SELECT vern.current_agency())
  AND ((SELECT vern.current_client()) IS NULL OR EXISTS (SELECT FROM version v WHERE v.id = version_text.version_id))
);
CREATE POLICY api ON audit_event TO vern_api USING (
  agency_id = (SELECT vern.current_agency())
  AND ((SELECT vern.current_client()) IS NULL OR client_id = (SELECT vern.current_client()))
);

-- Rights: no table can be emptied by the API, and what is history cannot be changed.
GRANT USAGE ON SCHEMA public, vern TO vern_api, vern_pages;
GRANT SELECT, INSERT ON agency TO vern_api;
GRANT SELECT, INSERT, UPDATE ON person, client, document TO vern_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON member, invitation, session, client_website TO vern_api;
GRANT SELECT, INSERT, UPDATE ON api_key TO vern_api;
GRANT SELECT, INSERT ON facts_revision, version, version_text, publication, audit_event TO vern_api;
GRANT SELECT, INSERT, DELETE ON sign_in_failure TO vern_api;
GRANT USAGE ON SEQUENCE sign_in_failure_id_seq TO vern_api;

-- Hosted pages: published snapshots, and the domains they may be embedded on. Facts stay out of reach.
GRANT SELECT (id, agency_id, client_id, kind, public_key) ON document TO vern_pages;
GRANT SELECT (agency_id, client_id, domain) ON client_website TO vern_pages;
GRANT SELECT (id, agency_id, document_id, number, sha256, locales, created_at) ON version TO vern_pages;
GRANT SELECT ON version_text TO vern_pages;
GRANT SELECT (id, agency_id, document_id, version_id, effective_from, published_at) ON publication TO vern_pages;
CREATE POLICY pages ON publication FOR SELECT TO vern_pages USING (true);
CREATE POLICY pages ON document FOR SELECT TO vern_pages
  USING (EXISTS (SELECT FROM publication p WHERE p.document_id = document.id));
CREATE POLICY pages ON version FOR SELECT TO vern_pages
  USING (EXISTS (SELECT FROM publication p WHERE p.version_id = version.id));
CREATE POLICY pages ON version_text FOR SELECT TO vern_pages
  USING (EXISTS (SELECT FROM publication p WHERE p.version_id = version_text.version_id));
CREATE POLICY pages ON client_website FOR SELECT TO vern_pages
  USING (EXISTS (SELECT FROM document d WHERE d.agency_id = client_website.agency_id AND d.client_id = client_website.client_id));

-- History is history for everyone who is not the owner of the schema, and for the owner's mistakes too.
CREATE FUNCTION vern.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
DO $$
DECLARE history_table text;
BEGIN
  FOREACH history_table IN ARRAY ARRAY['facts_revision', 'version', 'version_text', 'publication', 'audit_event'] LOOP
    EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION vern.refuse_change()', history_table);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I EXECUTE FUNCTION vern.refuse_change()', history_table);
  END LOOP;
END
$$;

-- Jobs: the API may add one, inside its own transaction, and do nothing else with the queue.
CREATE FUNCTION vern.enqueue(task text, payload json, job_key text DEFAULT NULL) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, job_key => job_key);
END
$$;
REVOKE ALL ON FUNCTION vern.enqueue(text, json, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vern.enqueue(text, json, text) TO vern_api;

-- Pages forget what they hold of a document when it is published again, and when its websites change.
CREATE FUNCTION vern.announce_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('vern_published', NEW.document_id::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT ON publication FOR EACH ROW EXECUTE FUNCTION vern.announce_publication();

CREATE FUNCTION vern.announce_websites() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('vern_websites', coalesce(NEW.client_id, OLD.client_id)::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE ON client_website FOR EACH ROW EXECUTE FUNCTION vern.announce_websites();
