import type { AgendaItem } from '../../domain/schema/agenda-item.ts';
import type { Choice, SiteIndex } from '../../desk/index/site-index.ts';
import type { FoundEntry } from '../../desk/widgets/control-props.ts';

/** What the harness can show, named in its address: `?control=agenda&size=40&sent`. */
export const asked = new URLSearchParams(location.search);

const TOPICS = [
  'Haushalt',
  'Radweg',
  'Mühlenbrücke',
  'Schulhof',
  'Feuerwehrhaus',
  'Straßenbau',
  'Wärmeplanung',
];

/** `count` papers, the newest first. */
function papers(count: number): Choice[] {
  return Array.from({ length: count }, (_, i) => {
    const number = count - i;
    const year = 2027 - Math.floor(i / 1500);
    const reference = `${String(number).padStart(4, '0')}/${year}`;
    return {
      key: reference.replace('/', '-'),
      label: `${TOPICS[i % TOPICS.length] ?? ''} im Ortsteil ${i % 97}: Beschluss über das weitere Vorgehen`,
      detail: `${reference}, 15.03.${year}`,
      words: `${number}/${year}`,
    };
  });
}

const choice = (key: string, label: string, detail?: string): Choice =>
  detail === undefined ? { key, label } : { key, label, detail };

export const siteIndex: SiteIndex = {
  at: '2027-03-01T10:00',
  choices: {
    papers: papers(Number(asked.get('papers') ?? 200)),
    meetings: [choice('2027-01-14-rat', 'Sitzung des Rates', '14.01.2027')],
    organizations: [
      choice('rat', 'Rat'),
      choice('bauausschuss', 'Bauausschuss'),
      choice('fachbereich-finanzen', 'Fachbereich Finanzen'),
    ],
    people: [
      choice('eva-muster', 'Eva Muster'),
      choice('jan-beispiel', 'Jan Beispiel'),
      choice('gesa-gast', 'Gesa Gast', 'Gast, Bauausschuss'),
      choice('kim-frueher', 'Kim Früher'),
    ],
    locations: [choice('rathaus', 'Rathaus')],
    bodies: [choice('stadt', 'Stadt')],
    terms: [choice('2026-2031', '2026–2031')],
  },
  factions: [
    choice('gruen', 'Grüne Liste'),
    choice('mitte', 'Soziale Mitte'),
    choice('buerger', 'Bürgerliste'),
  ],
  seats: {
    rat: [
      { person: 'jan-beispiel', role: 'chair' },
      { person: 'eva-muster', role: 'member' },
      { person: 'kim-frueher', role: 'member', endDate: '2026-10-31' },
    ],
  },
  highestNumbers: { '2027': 200 },
  vocabulary: { subjects: ['Verkehr', 'Haushalt', 'Radverkehr', 'Schulen'], places: ['Marktplatz'] },
  site: { timeZone: 'Europe/Berlin', noticeDays: 30 },
  organizations: { rat: { body: 'stadt', kind: 'council' } },
  bodies: { stadt: { profile: 'rp-gemo' } },
};

/** An agenda of `count` items, the last two non-public. */
export function agenda(count: number): AgendaItem[] {
  return Array.from({ length: count }, (_, i): AgendaItem => {
    const number = String(i + 1);
    if (i >= count - 2) return { id: `n${i}`, number, public: false, category: 'property' };
    return {
      id: `p${i}`,
      number,
      title: `${TOPICS[i % TOPICS.length] ?? ''}: Beratung und Beschluss zum Abschnitt ${i + 1}`,
      public: true,
      'x-unknown': `bleibt ${i}`,
    };
  });
}

const entry = (slug: string, data: Record<string, unknown>): FoundEntry => ({
  slug,
  path: `${slug}.md`,
  data,
});

/** Entries of the collections, as the backend gives them. */
export const entries: Readonly<Record<string, readonly FoundEntry[]>> = {
  papers: [
    entry('0201-2027/index', {
      title: 'Neue Vorlage aus dem Entwurf',
      reference: '0201/2027',
      date: '2027-02-20',
      body: 'stadt',
    }),
  ],
  meetings: [
    entry('2027-01-14-rat/index', {
      title: 'Sitzung des Rates',
      organization: 'rat',
      start: '2027-01-14T19:00',
      status: 'held',
      agenda: [
        { id: 'e1', number: '1', title: 'Eröffnung der Sitzung', public: true },
        {
          id: 'e2',
          number: '2',
          title: 'Genehmigung der Niederschrift vom 3. Dezember 2026',
          public: true,
          result: { outcome: 'approved' },
        },
        { id: 'e3', number: '3', public: false, category: 'personnel' },
      ],
    }),
  ],
  'resolutions-circulation': [
    entry('2027-02-01-umlauf-fahrzeug/index', {
      kind: 'circulation',
      title: 'Ersatzfahrzeug für den Bauhof',
      organization: 'rat',
      closedOn: '2027-02-01',
      outcome: 'no-consent',
      paper: '0201-2027',
    }),
  ],
  templates: [
    entry('rat-standard', {
      title: 'Ratssitzung: Standard-Tagesordnung',
      kind: 'agenda',
      items: [
        { title: 'Eröffnung der Sitzung', public: true },
        { title: 'Genehmigung der Niederschrift vom …', public: true },
        { title: 'Einwohnerfragestunde', public: true },
        { title: 'Grundstücksangelegenheiten', public: false },
      ],
    }),
    entry('satz', {
      title: 'Einstimmiger Beschluss',
      kind: 'sentence',
      text: 'Der Beschluss wird einstimmig gefasst.',
    }),
  ],
};
