import type { FactsError } from './facts-error.js';
import type { ClientFacts } from './schema.js';
import { sentenceFor } from './sentences.js';

/** Ids used twice in a list, and ids referred to that do not exist. */
export function danglingReferences(facts: ClientFacts): FactsError[] {
  const errors: FactsError[] = [];
  const idsOf = (items: readonly { id: string }[] | undefined, pointer: string): Set<string> => {
    const seen = new Set<string>();
    items?.forEach((item, index) => {
      if (seen.has(item.id)) errors.push(error(`${pointer}/${String(index)}/id`, 'duplicate_id', item.id));
      seen.add(item.id);
    });
    return seen;
  };
  const refer = (ids: readonly string[] | undefined, known: ReadonlySet<string>, pointer: string): void => {
    ids?.forEach((id, index) => {
      if (!known.has(id)) errors.push(error(`${pointer}/${String(index)}`, 'unknown_id', id));
      else if (ids.indexOf(id) < index) errors.push(error(`${pointer}/${String(index)}`, 'duplicate_id', id));
    });
  };

  facts.locales.forEach((locale, index) => {
    if (facts.locales.indexOf(locale) !== index)
      errors.push(error(`/locales/${String(index)}`, 'duplicate_id', locale));
  });
  const services = idsOf(facts.services, '/services');
  const recipients = idsOf(facts.recipients, '/recipients');
  idsOf(facts.websites, '/websites');
  idsOf(facts.activities, '/activities');
  idsOf(facts.cookies?.items, '/cookies/items');
  idsOf(facts.automatedDecisions?.decisions, '/automatedDecisions/decisions');
  facts.activities?.forEach((activity, index) => {
    refer(activity.services, services, `/activities/${String(index)}/services`);
    refer(activity.recipients, recipients, `/activities/${String(index)}/recipients`);
  });
  facts.cookies?.items?.forEach((cookie, index) => {
    if (cookie.service !== undefined && !services.has(cookie.service)) {
      errors.push(error(`/cookies/items/${String(index)}/service`, 'unknown_id', cookie.service));
    }
  });
  refer(facts.cookies?.cookielessServices, services, '/cookies/cookielessServices');
  return errors;
}

function error(pointer: string, code: 'duplicate_id' | 'unknown_id', id: string): FactsError {
  return { pointer, code, message: sentenceFor(code, { id }) };
}
