-- The three roles of Vern. Run by a role that may create roles, before the migrations; safe to run again.
--   vern_owner  owns schema and data definitions; runs migrations; cannot sign in
--   vern_api    the API and the worker; row-level security applies (NOBYPASSRLS)
--   vern_pages  hosted pages; may read what is published, and nothing else
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vern_owner') THEN
    CREATE ROLE vern_owner NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vern_api') THEN
    CREATE ROLE vern_api NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vern_pages') THEN
    CREATE ROLE vern_pages NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  EXECUTE format('GRANT vern_owner TO %I', current_user);
  EXECUTE format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO vern_owner', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO vern_api, vern_pages', current_database());
END
$$;

GRANT ALL ON SCHEMA public TO vern_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
