import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatEntry, formatYaml } from '../../format/canonical.ts';
import type { SyntheticCouncil, SyntheticItem } from './synthetic-council.ts';

const SITE = {
  name: 'Rat Musterstadt',
  operator: {
    name: 'Stadt Musterstadt',
    street: 'Markt 1',
    postalCode: '12345',
    locality: 'Musterstadt',
    email: 'rat@musterstadt.example',
  },
  baseUrl: 'https://rat.musterstadt.example',
  theme: { primary: '#14467d' },
  contacts: {},
};

/** Writes the synthetic council as a content folder. */
export function writeCouncil(council: SyntheticCouncil, dir: string): void {
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  };
  put('site.yml', formatYaml(SITE));
  put('bodies/musterstadt.yml', formatYaml({ name: 'Musterstadt', kind: 'town', profile: 'ni-nkomvg' }));
  put(
    'terms/alle.yml',
    formatYaml({
      name: '2001 bis 2031',
      bodies: ['musterstadt'],
      startDate: '2001-01-01',
      endDate: '2031-12-31',
    }),
  );
  for (const key of council.organizations) {
    const kind = key === 'rat' ? 'council' : 'committee';
    put(
      `organizations/${key}.yml`,
      formatYaml({ name: key === 'rat' ? 'Rat' : `Ausschuss ${key.slice(10)}`, body: 'musterstadt', kind }),
    );
  }
  for (const { key, surname, givenName, seats } of council.people) {
    const memberships = seats.map((organization) => ({
      id: `${key}-${organization}`,
      organization,
      role: 'member',
      startDate: '2001-01-01',
    }));
    put(`people/${key}.yml`, formatYaml({ surname, givenName, memberships }));
  }
  for (const { key, title, organization, date, items, text } of council.meetings) {
    const data = {
      title,
      organization,
      start: `${date}T18:00`,
      status: 'held',
      resultsPublishedAt: `${date}T22:00`,
      agenda: items.map(agendaItem),
    };
    put(`meetings/${key}/index.md`, formatEntry({ data, text }));
  }
  for (const { key, reference, title, date, stations, text } of council.papers) {
    const consultations = stations.map((station) => ({ ...station, role: 'preliminary' }));
    const data = { reference, title, kind: 'decision', date, body: 'musterstadt', consultations };
    put(`papers/${key}/index.md`, formatEntry({ data, text }));
  }
}

const agendaItem = ({ id, number, title, paper, result }: SyntheticItem) => ({
  id,
  number,
  title,
  public: true,
  ...(paper !== undefined && { papers: [paper] }),
  ...(result && {
    result: { outcome: 'approved' },
    vote: { yes: result.yes, no: result.no, abstain: result.abstain },
    resolution: result.text,
  }),
});
