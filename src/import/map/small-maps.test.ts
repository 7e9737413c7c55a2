import { describe, expect, it } from 'vitest';
import { bodyKind, profileFor } from './body-kind.ts';
import { locationParts } from './location-parts.ts';
import { runningNumber, withoutBrackets, withoutPublicity } from './meeting-name.ts';
import { meetingStatus } from './meeting-status.ts';
import { organizationKind } from './organization-kind.ts';
import { baseReference, paperKind } from './paper-kind.ts';
import { splitName } from './person-name.ts';
import { consultationRole, memberRole } from './roles.ts';
import type { LocalTime } from '../../domain/local-time.ts';

describe('organizationKind', () => {
  it.each([
    ['Rat', 'council'],
    ['Rat der Stadt Musterau', 'council'],
    ['Kreistag', 'council'],
    ['Verwaltungsausschuss', 'main-committee'],
    ['Haupt- und Finanzausschuss', 'main-committee'],
    ['Fachausschuss Schulen', 'committee'],
    ['Fachaussch. f. Freizeit,Kultur', 'committee'],
    ['Ortsrat Unterau', 'local-council'],
    ['Seniorenbeirat', 'advisory-board'],
    ['Fraktion Bürgerliste', 'faction'],
    ['Ordnungsamt', 'administration'],
    ['Runder Tisch', 'other'],
  ])('%s: %s', (name, kind) => expect(organizationKind(name)).toBe(kind));
  it('asks type and classification where the name says nothing', () => {
    expect(organizationKind('Bürgerliste', 'Fraktion')).toBe('faction');
    expect(organizationKind('Runde', 'Gremium', 'Beirat')).toBe('advisory-board');
  });
});

describe('meeting names', () => {
  it('loses brackets, numbers and remarks', () => {
    expect(withoutBrackets('Rat (12. Sitzung)')).toBe('Rat');
    expect(withoutBrackets('Rat, 5. Konstituierende Sitzung')).toBe('Rat');
    expect(runningNumber('Rat (5. Konstituierende Sitzung)')).toBe('5');
    expect(runningNumber('Rat')).toBeUndefined();
    expect(withoutPublicity('Kreistag (öffentlich/nicht öffentlich)')).toBe('Kreistag');
    expect(withoutPublicity('Rat (12. Sitzung)')).toBe('Rat (12. Sitzung)');
  });
});

describe('splitName', () => {
  it.each([
    ['Herr Dr. Max Muster', { surname: 'Muster', givenName: 'Max', title: 'Dr.' }],
    ['Frau Erika von der Au', { surname: 'von der Au', givenName: 'Erika' }],
    ['Muster, Prof. Dr. Eva', { surname: 'Muster', givenName: 'Eva', title: 'Prof. Dr.' }],
    ['Muster', { surname: 'Muster' }],
  ])('%s', (name, expected) => expect(splitName(name)).toMatchObject(expected));
  it('finds none in nothing', () => expect(splitName('Herr ')).toBeUndefined());
});

describe('locationParts', () => {
  it('finds name and room in a full text', () => {
    const raw = {
      description: 'Rathaus, Hauptstraße 3, 31000 Musterau, Saal',
      street: 'Hauptstraße 3',
      room: 'Rathaus, Saal',
      postalCode: '31000 ',
      locality: 'Musterau',
      subLocality: 'Unterau',
    };
    expect(locationParts(raw)).toEqual({
      name: 'Rathaus',
      room: 'Saal',
      street: 'Hauptstraße 3',
      postalCode: '31000',
      locality: 'Musterau, Ortsteil Unterau',
    });
  });
  it('makes do with a free text', () => {
    expect(locationParts({ description: 'Rathaus, Hauptstraße 3, 31000 Musterau' })).toMatchObject({
      name: 'Rathaus',
      street: 'Hauptstraße 3',
      postalCode: '31000',
      locality: 'Musterau',
    });
    expect(locationParts({ description: 'Großer Sitzungssaal' })).toMatchObject({
      name: 'Großer Sitzungssaal',
    });
    expect(locationParts({})).toBeUndefined();
  });
});

describe('meetingStatus', () => {
  const newest = '2024-01-10T12:00' as LocalTime;
  const course = {
    cancelled: false,
    start: '2024-02-01T18:00' as LocalTime,
    isInvited: false,
    hasMinutes: false,
  };
  it.each([
    [{}, 'scheduled'],
    [{ isInvited: true }, 'invited'],
    [{ hasMinutes: true }, 'held'],
    [{ start: '2024-01-09T18:00' as LocalTime }, 'held'],
    [{ cancelled: true }, 'cancelled'],
    [{ state: 'Verlegt' }, 'moved'],
    [{ state: 'durchgeführt' }, 'held'],
  ])('%o: %s', (change, expected) => expect(meetingStatus({ ...course, ...change }, newest)).toBe(expected));
});

describe('small vocabularies', () => {
  it('knows kinds of papers and supplements', () => {
    expect(paperKind('Beschlussvorlage')).toBe('decision');
    expect(paperKind('Mitteilungsvorlage')).toBe('information');
    expect(paperKind('Änderungsantrag')).toBe('amendment');
    expect(paperKind('Beantwortung einer Anfrage')).toBe('answer');
    expect(paperKind('')).toBe('other');
    expect(baseReference('180/2018 1. Ergänzung')).toBe('180/2018');
    expect(baseReference('180/2018')).toBeUndefined();
  });
  it('knows roles', () => {
    expect(memberRole('Ausschussvorsitzende')).toBe('chair');
    expect(memberRole('stellv. Vorsitzender')).toBe('deputy-chair');
    expect(memberRole('Mitglied')).toBe('member');
    expect(memberRole('hinzugewähltes Mitglied')).toBe('advisory');
    expect(consultationRole('Vorberatung', undefined, 'council')).toBe('preliminary');
    expect(consultationRole(undefined, true, 'committee')).toBe('decision');
    expect(consultationRole(undefined, undefined, 'local-council')).toBe('hearing');
  });
  it('knows bodies and their law', () => {
    expect(bodyKind(['Samtgemeinde Musterau'])).toBe('joint-municipality');
    expect(bodyKind(['Landkreis Musterland'])).toBe('district');
    expect(profileFor('municipality', '03254028', undefined)).toBe('ni-nkomvg');
    expect(profileFor('district', '07335000', undefined)).toBe('rp-lko');
    expect(profileFor('municipality', undefined, '31000')).toBe('ni-nkomvg');
    expect(profileFor('municipality', '08212000', '31000')).toBe('bw-gemo');
    expect(profileFor('town', undefined, '70173')).toBe('bw-gemo');
    expect(profileFor('district', '08119000', undefined)).toBeUndefined();
    expect(profileFor('municipality', '09162000', '31000')).toBeUndefined();
  });
});
