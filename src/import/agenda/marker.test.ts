import { describe, expect, it } from 'vitest';
import { marker, saysNonPublic } from './marker.ts';

describe('marker', () => {
  it.each([
    '- öffentlicher Teil -',
    'Öffentlicher Teil',
    'A Öffentliche Sitzung',
    'I. Öffentlicher Teil:',
    'ÖFFENTLICHE SITZUNG',
    'Öffentliche Tagesordnungspunkte',
    'Tagesordnung öffentlicher Teil',
    'Wiederherstellung der Öffentlichkeit',
    '** öffentlich **',
  ])('opens the public part: %s', (title) => {
    expect(marker(title)).toEqual({ part: 'public', rest: '' });
  });

  it.each([
    'Nichtöffentlicher Teil',
    '- nichtöffentlicher Teil -',
    'B Nichtöffentliche Sitzung',
    'Nicht öffentlicher Teil',
    'Nicht-öffentlicher Sitzungsteil',
    'NICHT\nÖFFENTLICHER TEIL',
    'nicht-\nöffentlicher Teil',
    'II. Nichtöffentlicher Teil der Sitzung',
    '(Nichtöffentlicher Teil)',
    'Vertraulicher Teil',
    'Teil B: Nichtöffentliche Angelegenheiten',
    'Ausschluss der Öffentlichkeit',
    'Ende des öffentlichen Teils',
    'Nichtoeffentlicher Teil',
    'n.ö. Teil',
  ])('opens the non-public part: %s', (title) => {
    expect(marker(title)).toEqual({ part: 'non-public', rest: '' });
  });

  it('keeps an item that stands below a heading in the same field', () => {
    expect(marker('- nichtöffentlicher Teil\nVergabe von Mäharbeiten')).toEqual({
      part: 'non-public',
      rest: 'Vergabe von Mäharbeiten',
    });
  });

  it.each([
    'Bekanntgabe der in nichtöffentlicher Sitzung gefassten Beschlüsse',
    'Öffentliche Auslegung des Bebauungsplans',
    'Genehmigung der Niederschrift (öffentlicher Teil)',
    'Haushalt (mit der Einladung zur nichtöffentlichen Sitzung versandt)',
    'Öffentlicher Bücherschrank',
    'Öffentlichkeitsarbeit',
    'Öffentlicher und nichtöffentlicher Teil',
  ])('is no heading: %s', (title) => {
    expect(marker(title)).toBeUndefined();
  });
});

describe('saysNonPublic', () => {
  it.each([
    'Nichtöffentlich: Kauf eines Grundstücks',
    'Kauf (nichtöffentlich)',
    'Kauf (im nichtöffentlichen Teil)',
    'Vertraulich! Kauf',
  ])('hears it in %s', (title) => expect(saysNonPublic(title)).toBe(true));
  it('does not hear it in a mention', () => {
    expect(saysNonPublic('Bekanntgabe der in nichtöffentlicher Sitzung gefassten Beschlüsse')).toBe(false);
  });
});
