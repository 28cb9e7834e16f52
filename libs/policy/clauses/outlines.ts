import type { DocumentKind } from '#kernel';
import type { Outline } from '../compile/outline.js';
import type { PolicyView } from '../view/view.js';
import { COOKIE_POLICY } from './cookie-policy.outline.js';
import { PRIVACY_POLICY } from './privacy-policy.outline.js';
import { SUB_PROCESSOR_LIST } from './sub-processor-list.outline.js';

/** What each kind of document says, in which order and when. */
export const OUTLINES: Readonly<Record<DocumentKind, Outline<PolicyView>>> = {
  'privacy-policy': PRIVACY_POLICY,
  'cookie-policy': COOKIE_POLICY,
  'sub-processor-list': SUB_PROCESSOR_LIST,
};
