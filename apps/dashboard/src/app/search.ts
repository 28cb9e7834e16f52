import { isKindSlug, type KindSlug } from '../client/kinds.js';
import type { Locale } from '#kernel';
import { isSection, type SectionName } from '../facts/sections.js';
import { isTextLocale } from './languages.js';

/** What the address bar says about a screen. Anything unknown in it is left out. */
export interface ClientsSearch {
  readonly search?: string;
  readonly show?: 'attention' | 'in-order';
}

export interface ServicesSearch {
  readonly search?: string;
  /** A shelf of the catalogue, by its code. */
  readonly category?: string;
}

/** What stands beside the form, or instead of it where there is room for one. */
export type Panel = 'facts' | 'preview' | 'findings' | 'questions' | 'publishing';

export interface ClientSearch {
  readonly section?: SectionName;
  /** Id of the open item of the section's list. */
  readonly item?: string;
  /** Pointer of the question somebody is at. */
  readonly at?: string;
  readonly panel?: Panel;
  readonly kind?: KindSlug;
  readonly text?: Locale;
  /** The preview tells why each part of it stands there. */
  readonly why?: true;
}

export interface WordingSearch {
  /** Id of the client whose own wording it is; the whole agency's when absent. */
  readonly client?: string;
  readonly kind?: KindSlug;
  readonly text?: Locale;
  /** Path of the open clause. */
  readonly clause?: string;
}

const PANELS: readonly unknown[] = ['facts', 'preview', 'findings', 'questions', 'publishing'] satisfies Panel[];

function isPanel(value: unknown): value is Panel {
  return PANELS.includes(value);
}

type Given = Readonly<Record<string, unknown>>;

export function readClientsSearch(given: Given): ClientsSearch {
  const { search, show } = given;
  return {
    ...((typeof search === 'string' || typeof search === 'number') && search !== '' && { search: String(search) }),
    ...((show === 'attention' || show === 'in-order') && { show }),
  };
}

export function readServicesSearch(given: Given): ServicesSearch {
  const { search, category } = given;
  return {
    ...((typeof search === 'string' || typeof search === 'number') && search !== '' && { search: String(search) }),
    ...(typeof category === 'string' && category !== '' && { category }),
  };
}

export function readClientSearch(given: Given): ClientSearch {
  const { section, item, at, panel, kind, text, why } = given;
  return {
    ...(typeof section === 'string' && isSection(section) && { section }),
    ...((typeof item === 'string' || typeof item === 'number') && { item: String(item) }),
    ...(typeof at === 'string' && at.startsWith('/') && { at }),
    ...(isPanel(panel) && { panel }),
    ...(isKindSlug(kind) && kind !== 'privacy-policy' && { kind }),
    ...(isTextLocale(text) && { text }),
    ...(why === true && { why }),
  };
}

export function readWordingSearch(given: Given): WordingSearch {
  const { client, kind, text, clause } = given;
  return {
    ...((typeof client === 'string' || typeof client === 'number') && client !== '' && { client: String(client) }),
    ...(isKindSlug(kind) && kind !== 'privacy-policy' && { kind }),
    ...(isTextLocale(text) && { text }),
    ...(typeof clause === 'string' && clause !== '' && { clause }),
  };
}

export interface SignInSearch {
  /** Where to go after signing in: only a path of our own. */
  readonly next?: string;
  /** Why somebody is here who was signed in: they left, or the session ended. */
  readonly ended?: 'left' | 'lost';
}

export function readSignInSearch(given: Given): SignInSearch {
  const { next, ended } = given;
  return {
    ...(typeof next === 'string' && /^\/(?![/\\])/.test(next) && { next }),
    ...((ended === 'left' || ended === 'lost') && { ended }),
  };
}
