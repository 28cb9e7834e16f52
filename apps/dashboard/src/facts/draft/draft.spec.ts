import { describe, expect, it } from '@jest/globals';
import { FactsDraft } from './draft.js';
import type { Json } from './json.js';

const saved: Json = {
  locales: ['nb'],
  organisation: { name: 'Bakeriet AS', address: { street: 'Gata 1', postalCode: '0155', city: 'Oslo' } },
  services: [
    { id: 'fiken', name: 'Fiken' },
    { id: 'dropbox', name: 'Dropbox' },
  ],
  activities: [{ id: 'accounts', name: { nb: 'Regnskap' }, services: ['fiken', 'dropbox'] }],
  cookies: {
    used: true,
    items: [{ id: 'c', name: 'c', category: 'necessary', service: 'dropbox' }],
    cookielessServices: ['dropbox'],
  },
  marks: [
    { pointer: '/organisation/address', kind: 'demo' },
    { pointer: '/services/0/name', kind: 'suggestion' },
    { pointer: '/services/1', kind: 'demo' },
  ],
};
const draft = () => new FactsDraft('client', saved, 3);

describe('a draft of facts', () => {
  it('is changed by a new value, and no longer when the value is put back', () => {
    const edited = draft();
    edited.set('/organisation/name', 'Bakeriet Fjord AS');
    expect(edited.isChanged).toBe(true);
    edited.set('/organisation/name', 'Bakeriet AS');
    edited.confirm('/nothing');
    expect(edited.isChanged).toBe(false);
  });

  it('leaves out what is unset, with the object that held nothing else', () => {
    const edited = draft();
    edited.set('/rights/email', 'a@b.no');
    edited.remove('/rights/email');
    expect(edited.facts).not.toHaveProperty('rights');
  });

  it('sends no blank words, but keeps a list that is empty on purpose', () => {
    const edited = draft();
    edited.set('/organisation/business', { nb: ' ' });
    edited.set('/activities/0/recipients', []);
    expect(edited.prepare()).not.toHaveProperty(['organisation', 'business']);
    expect(edited.valueAt('/activities/0/recipients')).toEqual([]);
  });

  it('takes a removed service out of everything that referred to it', () => {
    const edited = draft();
    edited.removeItem('/services', 1);
    expect(edited.valueAt('/activities/0/services')).toEqual(['fiken']);
    expect(edited.valueAt('/cookies/items/0')).toEqual({ id: 'c', name: 'c', category: 'necessary' });
    expect(edited.valueAt('/cookies/cookielessServices')).toBeUndefined();
  });

  it('moves the marks of later items up when an earlier one is removed', () => {
    const edited = draft();
    edited.removeItem('/services', 0);
    expect(edited.valueAt('/marks')).toEqual([
      { pointer: '/organisation/address', kind: 'demo' },
      { pointer: '/services/0', kind: 'demo' },
    ]);
  });

  it('keeps the demo mark on the rest of an address when one line of it is written', () => {
    const edited = draft();
    edited.set('/organisation/address/street', 'Bryggen 2');
    expect(edited.valueAt('/marks')).toEqual([
      { pointer: '/organisation/address/postalCode', kind: 'demo' },
      { pointer: '/organisation/address/city', kind: 'demo' },
      { pointer: '/services/0/name', kind: 'suggestion' },
      { pointer: '/services/1', kind: 'demo' },
    ]);
  });

  it('loses a mark when a person confirms the value', () => {
    const edited = draft();
    edited.confirm('/services/0/name');
    expect(edited.valueAt('/marks')).toHaveLength(2);
  });

  it('forgets the error of a field that is mended, and no other', () => {
    const edited = draft();
    edited.showErrors([
      { pointer: '/organisation/orgNumber', message: 'a' },
      { pointer: '/organisation/address/country', message: 'b' },
    ]);
    edited.set('/organisation/orgNumber', '923609016');
    expect(edited.errors).toEqual([{ pointer: '/organisation/address/country', message: 'b' }]);
  });

  it('keeps what was written while it was being saved', () => {
    const edited = draft();
    edited.set('/organisation/name', 'Sendt AS');
    const sent = edited.prepare();
    edited.set('/organisation/name', 'Skrevet etterpå AS');
    edited.wasSaved(sent, sent, 4);
    expect(edited.valueAt('/organisation/name')).toBe('Skrevet etterpå AS');
    expect(edited.isChanged).toBe(true);
    expect(edited.revision).toBe(4);
  });

  it('keeps what somebody does not know as an open question until it is answered', () => {
    const edited = draft();
    edited.leaveOpen('/organisation/business');
    edited.leaveOpen('/activities/0/retention');
    edited.leaveOpen('/organisation/business', 'Kari vet');
    expect(edited.valueAt('/openQuestions')).toEqual([
      { pointer: '/organisation/business', note: 'Kari vet' },
      { pointer: '/activities/0/retention' },
    ]);
    edited.set('/organisation/business', { nb: ' ' });
    expect(edited.valueAt('/openQuestions')).toHaveLength(2);
    edited.set('/organisation/business/nb', 'baker brød');
    edited.set('/activities/0/retention/0/kind', 'review');
    expect(edited.valueAt('/openQuestions')).toBeUndefined();
  });

  it('leaves other questions open when one is answered, and takes one off when asked to', () => {
    const edited = draft();
    edited.leaveOpen('/rights/email');
    edited.leaveOpen('/rights/form');
    edited.set('/rights/form', 'https://a.no');
    expect(edited.valueAt('/openQuestions')).toEqual([{ pointer: '/rights/email' }]);
    edited.closeQuestion('/rights/email');
    expect(edited.valueAt('/openQuestions')).toBeUndefined();
  });

  it('moves open questions of later items up when an earlier one is removed', () => {
    const edited = draft();
    edited.leaveOpen('/services/0/role');
    edited.leaveOpen('/services/1/role');
    edited.removeItem('/services', 0);
    expect(edited.valueAt('/openQuestions')).toEqual([{ pointer: '/services/0/role' }]);
  });

  it('confirms several suggestions at once, and removes an item that was only suggested', () => {
    const edited = draft();
    edited.confirm('/services/0/name', '/services/1');
    expect(edited.valueAt('/marks')).toEqual([{ pointer: '/organisation/address', kind: 'demo' }]);
    edited.removeAt('/services/1');
    expect(edited.valueAt('/services')).toHaveLength(1);
    edited.removeAt('/organisation/address');
    expect(edited.valueAt('/marks')).toBeUndefined();
  });
});
