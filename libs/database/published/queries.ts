/** One document by its public key ($1). One row, or none when nothing was ever published under the key. */
const DOCUMENT = `
  SELECT d.id, d.client_id AS "clientId", d.public_key AS "publicKey", d.kind,
    (SELECT coalesce(json_agg(w.domain ORDER BY w.domain), '[]')
       FROM client_website w WHERE w.agency_id = d.agency_id AND w.client_id = d.client_id) AS domains,
    (SELECT json_agg(json_build_object(
              'versionId', v.id, 'number', v.number, 'sha256', v.sha256, 'locales', v.locales,
              'effectiveFrom', (extract(epoch FROM p.effective_from) * 1000)::bigint,
              'publishedAt', (extract(epoch FROM p.published_at) * 1000)::bigint
            ) ORDER BY p.effective_from DESC, p.id DESC)
       FROM publication p JOIN version v ON v.agency_id = p.agency_id AND v.id = p.version_id
      WHERE p.agency_id = d.agency_id AND p.document_id = d.id) AS publications`;

/** The trees of the version that is live at $2, so that a first visit needs one round trip. */
const LIVE_TEXTS = `
    (SELECT coalesce(json_agg(json_build_object('versionId', t.version_id, 'locale', t.locale, 'tree', t.tree::text)), '[]')
       FROM version_text t
      WHERE t.agency_id = d.agency_id AND t.version_id = (
        SELECT p.version_id FROM publication p
         WHERE p.agency_id = d.agency_id AND p.document_id = d.id AND p.effective_from <= $2
         ORDER BY p.effective_from DESC, p.id DESC LIMIT 1)) AS texts`;

const BY_KEY = ' FROM document d WHERE d.public_key = $1';

export const DOCUMENT_BY_KEY = DOCUMENT + BY_KEY;
export const DOCUMENT_WITH_TEXTS_BY_KEY = `${DOCUMENT},${LIVE_TEXTS}${BY_KEY}`;
export const TREE = 'SELECT tree::text AS tree FROM version_text WHERE version_id = $1 AND locale = $2';
