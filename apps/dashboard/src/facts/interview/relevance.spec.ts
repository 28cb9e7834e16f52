import { describe, expect, it } from '@jest/globals';
import type { Json } from '../draft/json.js';
import { notAsked } from './relevance.js';

const tables = { eea: new Set(['NO', 'SE', 'IE']), special: new Set(['health']) };
const activity = (parts: { readonly [key: string]: Json }): Json => ({ activities: [{ id: 'a', ...parts }] });
const controller = (parts: { readonly [key: string]: Json }) => activity({ role: 'controller', ...parts });
const service = (parts: { readonly [key: string]: Json }): Json => ({ services: [{ id: 's', ...parts }] });
const recipient = (parts: { readonly [key: string]: Json }): Json => ({ recipients: [{ id: 'r', ...parts }] });

/** The question, facts in which it is asked, and facts in which it is not. */
const CASES: readonly (readonly [string, Json, Json])[] = [
  ['/organisation/vatRegistered', { organisation: { country: 'NO' } }, { organisation: { country: 'SE' } }],
  ['/representative', { organisation: { country: 'US' } }, { organisation: { country: 'NO' } }],
  ['/representative/email', { organisation: { country: 'US' } }, {}],
  [
    '/dataProtectionOfficer/email',
    { dataProtectionOfficer: { appointed: true } },
    { dataProtectionOfficer: { appointed: false } },
  ],
  ['/dataProtectionOfficer/assessment', { dataProtectionOfficer: { appointed: false } }, {}],
  ['/activities/0/onBehalfOf', activity({ role: 'processor' }), controller({})],
  ['/activities/0/joint/essence', activity({ role: 'joint_controller' }), controller({})],
  ['/activities/0/basis/article', controller({}), activity({ role: 'processor' })],
  ['/activities/0/sources', controller({}), activity({ role: 'processor' })],
  [
    '/activities/0/basis/interest',
    controller({ basis: { article: '6(1)(f)' } }),
    controller({ basis: { article: '6(1)(a)' } }),
  ],
  [
    '/activities/0/basis/balancing',
    controller({ basis: { article: '6(1)(f)' } }),
    controller({ basis: { article: '6(1)(b)' } }),
  ],
  [
    '/activities/0/basis/statute',
    controller({ basis: { article: '6(1)(c)' } }),
    controller({ basis: { article: '6(1)(f)' } }),
  ],
  [
    '/activities/0/basis/statute',
    controller({ basis: { article: '6(1)(e)' } }),
    controller({ basis: { article: '6(1)(d)' } }),
  ],
  [
    '/activities/0/basis/consentGiven',
    controller({ basis: { article: '6(1)(a)' } }),
    controller({ basis: { article: '6(1)(b)' } }),
  ],
  [
    '/activities/0/basis/article9',
    controller({ basis: { article: '6(1)(a)' }, data: ['name', 'health'] }),
    controller({ basis: { article: '6(1)(a)' }, data: ['name'] }),
  ],
  [
    '/activities/0/sources/0/name',
    controller({ sources: [{ from: 'third_party' }] }),
    controller({ sources: [{ from: 'data_subject' }] }),
  ],
  [
    '/activities/0/sources/1/data',
    controller({ sources: [{ from: 'generated' }, {}] }),
    controller({ sources: [{ from: 'generated' }] }),
  ],
  [
    '/activities/0/retention/0/period',
    controller({ retention: [{ kind: 'period' }] }),
    controller({ retention: [{ kind: 'until' }] }),
  ],
  [
    '/activities/0/retention/0/rule',
    controller({ retention: [{ kind: 'statutory' }] }),
    controller({ retention: [{ kind: 'review' }] }),
  ],
  [
    '/activities/0/requirement/kind',
    controller({ sources: [{ from: 'data_subject' }] }),
    controller({ sources: [{ from: 'public_register' }] }),
  ],
  [
    '/activities/0/requirement/consequence',
    controller({ sources: [{ from: 'data_subject' }], requirement: { kind: 'statutory' } }),
    controller({ sources: [{ from: 'data_subject' }] }),
  ],
  ['/activities/0/marketing/ground', controller({ marketing: { channels: ['email'] } }), controller({})],
  [
    '/activities/0/marketing/ground',
    controller({ marketing: { channels: ['sms'] } }),
    controller({ marketing: { channels: ['post'] } }),
  ],
  [
    '/activities/0/marketing/existingCustomer/addressFromSale',
    controller({ marketing: { channels: ['email'], ground: 'existing_customer' } }),
    controller({ marketing: { channels: ['email'], ground: 'consent' } }),
  ],
  ['/activities/0/marketing/forPartners', controller({ marketing: { channels: ['post'] } }), controller({})],
  ['/services/0/jointEssence', service({ role: 'joint_controller' }), service({ role: 'processor' })],
  ['/services/0/agreement/status', service({ role: 'processor' }), service({ role: 'controller' })],
  [
    '/services/0/agreement/signedOn',
    service({ role: 'processor', agreement: { status: 'in_force' } }),
    service({ role: 'processor', agreement: { status: 'missing' } }),
  ],
  ['/services/0/locations/storage', service({ role: 'processor' }), service({ role: 'own_software' })],
  ['/services/0/locations/checkedOn', service({ locations: { storage: ['NO'] } }), service({})],
  [
    '/services/0/transfers',
    service({ locations: { storage: ['IE'], access: ['US'] } }),
    service({ locations: { storage: ['IE'], access: [] } }),
  ],
  [
    '/services/0/transfers',
    service({ locations: { storage: ['US'] } }),
    service({ role: 'own_software', locations: { storage: ['US'] } }),
  ],
  ['/recipients/0/agreement/status', recipient({ role: 'processor' }), recipient({ role: 'controller' })],
  [
    '/recipients/0/transfers/0/country',
    recipient({ locations: { storage: ['US'] } }),
    recipient({ locations: { storage: ['SE'] } }),
  ],
  ['/cookies/items', { cookies: { used: true } }, { cookies: { used: false } }],
  ['/cookies/purpose', { cookies: { used: true } }, {}],
  [
    '/cookies/consent/change',
    { cookies: { used: true, consent: { mechanism: 'banner' } } },
    { cookies: { used: true } },
  ],
  [
    '/cookies/items/0/necessaryFor',
    { cookies: { used: true, items: [{ category: 'necessary' }] } },
    { cookies: { used: true, items: [{ category: 'marketing' }] } },
  ],
  ['/cookies/cookielessServices', service({}), {}],
  [
    '/automatedDecisions/decisions/0/logic',
    { automatedDecisions: { used: true } },
    { automatedDecisions: { used: false } },
  ],
  ['/children/statement', { children: { directedAtChildren: false } }, {}],
  ['/changeNotice/subProcessorDays', activity({ role: 'processor' }), controller({})],
];

describe('what is asked', () => {
  it.each(CASES)('%s follows from the other answers', (pointer, asked, closed) => {
    expect(notAsked(asked, pointer, tables)).toBeUndefined();
    expect(notAsked(closed, pointer, tables)).toBeDefined();
  });

  it('looks at the item a question belongs to, not at its neighbours', () => {
    const facts = { activities: [{ role: 'processor' }, { role: 'controller' }] };
    expect(notAsked(facts, '/activities/0/onBehalfOf', tables)).toBeUndefined();
    expect(notAsked(facts, '/activities/1/onBehalfOf', tables)).toBe('/activities/1/onBehalfOf');
  });

  it('names the outermost value that does not apply', () => {
    const facts = { cookies: { used: false, items: [{ category: 'marketing' }] } };
    expect(notAsked(facts, '/cookies/items/0/necessaryFor', tables)).toBe('/cookies/items');
  });

  it('asks everything that has no rule', () => {
    expect(notAsked({}, '/organisation/name', tables)).toBeUndefined();
    expect(notAsked({}, '', tables)).toBeUndefined();
  });
});
