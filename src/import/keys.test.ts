import { describe, expect, it } from 'vitest';
import { ID, KEY } from '../domain/key.ts';
import { partId } from './ids.ts';
import { KeyRing } from './key-ring.ts';
import { Secrets } from './secrets.ts';

describe('KeyRing', () => {
  it('numbers collisions in the order of asking and keeps what it gave', () => {
    const ring = new KeyRing();
    expect([ring.keyFor('s1', 'rat'), ring.keyFor('s2', 'rat'), ring.keyFor('s1', 'anders')]).toEqual([
      'rat',
      'rat-2',
      'rat',
    ]);
  });
  it('honours the keys of the target, whatever the title is now', () => {
    const ring = new KeyRing([
      ['alt', 's1'],
      ['rat', undefined],
    ]);
    expect(ring.keyFor('s1', 'neu')).toBe('alt');
    expect(ring.keyFor('s2', 'rat')).toBe('rat-2');
    expect(ring.isForeign('rat')).toBe(true);
    expect(ring.isForeign('alt')).toBe(false);
  });
  it('gives a key even to the nameless', () => expect(new KeyRing().keyFor('s', '')).toMatch(KEY));
});

describe('partId', () => {
  it('is always the same for the same source and fits the schema', () => {
    expect(partId('a', 'https://a.example/1')).toBe(partId('a', 'https://a.example/1'));
    expect(partId('f', 'x')).toMatch(ID);
  });
});

describe('Secrets', () => {
  const secrets = new Secrets(
    ['Verkauf Grundstück „Au“\n(DS 5/2020)', 'Einwohnerfragestunde', 'Anfragen'],
    ['Einwohnerfragestunde'],
  );
  it('hears a title whatever its signs and capitals', () => {
    expect(secrets.namedIn('Vorlage_VERKAUF_Grundstueck_Au.pdf')).toBe('verkauf grundstueck au');
  });
  it('does not hear parts, public titles and short ones', () => {
    expect(secrets.namedIn('Verkauf Grundstück')).toBeUndefined();
    expect(secrets.namedIn('Verkauf Grundstück Auen')).toBeUndefined();
    expect(secrets.namedIn('Einwohnerfragestunde und Anfragen')).toBeUndefined();
  });
  it('forgives what stands beside it anyway', () => {
    expect(secrets.namedIn('Verkauf Grundstück Au', 'Der Verkauf Grundstück Au')).toBeUndefined();
  });
  it('takes a phrase of many public titles for no secret', () => {
    const open = ['Eröffnung der Sitzung A', 'Eröffnung der Sitzung B', 'Eröffnung der Sitzung C'];
    expect(new Secrets(['Eröffnung der Sitzung'], open).namedIn('Eröffnung der Sitzung Z')).toBeUndefined();
  });
});
