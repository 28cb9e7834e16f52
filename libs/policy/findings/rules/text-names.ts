import type { ClientFacts } from '../../facts/schema.js';
import { PRODUCT } from '../patterns/subjects.js';
import { finding, partiesOf } from './helpers.js';
import type { TextRule } from './texts.js';

/** GDPR 13(1)(e): a product that a text names is also among the services, so that the reader is told what it gets and where. */
export const textNameRule: TextRule = ({ pointer, words, locale }, facts) => {
  if (locale === undefined || NOT_OF_OWN_USE.test(pointer)) return [];
  const product = PRODUCT.exec(words)?.[0];
  return product === undefined || isListed(product, facts)
    ? []
    : [finding('text.service_unlisted', pointer, { words: product })];
};

/** What the business sells, what a recipient is called, and pages of others. */
const NOT_OF_OWN_USE =
  /^\/(?:organisation\/business|services\/|recipients\/|relatedDocuments\/|cookies\/furtherReading\/)/;

function isListed(product: string, facts: ClientFacts): boolean {
  return partiesOf(facts)
    .flatMap(({ fact }) => (typeof fact.name === 'string' ? [fact.name] : Object.values(fact.name)))
    .some((name) => name?.toLowerCase().includes(product.toLowerCase()));
}
