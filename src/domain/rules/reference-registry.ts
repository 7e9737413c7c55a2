import type { Collection } from '../council-record.ts';

/** Which kind of entry a field names. `*` stands for every entry of a list. */
export type References = Readonly<Record<string, Collection>>;

const VOTE: References = { 'vote.byFaction.*.faction': 'organizations', 'vote.byName.*.person': 'people' };

/** References within an agenda item. */
export const ITEM_REFERENCES: References = {
  'papers.*': 'papers',
  approvesMinutesOf: 'meetings',
  circulation: 'resolutions',
  ...VOTE,
};

/** References within `protected/allowance.yml`. */
export const ALLOWANCE_REFERENCES: References = {
  'rules.*.body': 'bodies',
  'rates.*.body': 'bodies',
  'rates.*.organization': 'organizations',
};

/** References within each kind of entry; those of agenda items stand apart because items are nested. */
export const REFERENCES: Readonly<Record<Collection, References>> = {
  bodies: {
    partOf: 'bodies',
    'statutorySizes.*.organization': 'organizations',
    'statutorySizes.*.term': 'terms',
  },
  terms: { 'bodies.*': 'bodies' },
  organizations: { body: 'bodies', parent: 'organizations' },
  people: {
    'memberships.*.organization': 'organizations',
    'memberships.*.deputyFor': 'people',
    'memberships.*.onBehalfOf': 'organizations',
  },
  locations: {},
  meetings: {
    organization: 'organizations',
    'jointWith.*': 'organizations',
    location: 'locations',
    movedTo: 'meetings',
    'minutes.chair': 'people',
  },
  papers: {
    body: 'bodies',
    office: 'organizations',
    'originatorOrganizations.*': 'organizations',
    'originatorPersons.*': 'people',
    'consultations.*.organization': 'organizations',
    'related.*': 'papers',
    parent: 'papers',
  },
  resolutions: {
    'item.meeting': 'meetings',
    organization: 'organizations',
    paper: 'papers',
    'nextSession.meeting': 'meetings',
    'implementation.office': 'organizations',
    ...VOTE,
  },
  pages: {},
  templates: { body: 'bodies', organization: 'organizations' },
};
