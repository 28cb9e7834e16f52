import { FactsDraft } from './draft.js';
import { asJson, isObject } from './json.js';

/** Drafts of this visit, so that one that could not be saved is still there after signing in again. */
const drafts = new Map<string, FactsDraft>();

/** Before the id of the client, in the storage of the tab: it outlives a reload, and goes with the tab. */
const KEPT = 'vern-draft-';

/** The draft of a client. One without changes follows what the server has. */
export function draftOf(clientId: string, saved: unknown, revision: number): FactsDraft {
  const known = drafts.get(clientId);
  if (known && (known.isChanged || known.revision >= revision)) return known;
  const draft = kept(clientId) ?? new FactsDraft(clientId, asJson(saved), revision);
  drafts.set(clientId, draft);
  draft.subscribe(() => keep(draft));
  return draft;
}

/** Whether signing out would lose something. */
export function hasUnsavedDrafts(): boolean {
  return [...drafts.values()].some(({ isChanged }) => isChanged);
}

export function forgetDrafts(): void {
  drafts.clear();
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(KEPT)) storage.removeItem(key);
  });
}

function keep(draft: FactsDraft): void {
  const { clientId, base, facts, revision } = draft;
  withStorage((storage) => {
    if (draft.isChanged) storage.setItem(KEPT + clientId, JSON.stringify({ base, facts, revision }));
    else storage.removeItem(KEPT + clientId);
  });
}

/** The draft that was on the screen before a reload. */
function kept(clientId: string): FactsDraft | undefined {
  return withStorage((storage) => {
    const stored: unknown = JSON.parse(storage.getItem(KEPT + clientId) ?? 'null');
    if (!isObject(stored) || typeof stored['revision'] !== 'number') return undefined;
    const draft = new FactsDraft(clientId, asJson(stored['base']), stored['revision']);
    draft.replace(asJson(stored['facts']));
    return draft;
  });
}

/** Storage may be closed to us, or full. Drafts then last until the next reload. */
function withStorage<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
