import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCouncil } from './plan-council.ts';
import { flatten } from './read/flatten.ts';
import { SourcePool } from './read/source-pool.ts';
import { canonicalFile } from './write/canonical-text.ts';

const BASE = 'https://oparl.example/body/1';

/** One line of a random agenda: a heading, or an item with a title of its own and what hangs on it. */
const line = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('- öffentlicher Teil -', 'A Öffentliche Sitzung') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Nichtöffentlicher Teil',
      '- nicht-\nöffentlicher Teil -',
      'B NICHT ÖFFENTLICHE SITZUNG',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      flag: fc.option(fc.boolean(), { nil: undefined }),
      number: fc.constantFrom('', '1', '2', '2.1', '3.'),
      /** Index of the paper that the item treats. */
      paper: fc.option(fc.nat(3), { nil: undefined }),
      hasFile: fc.boolean(),
      isList: fc.boolean(),
    }),
  },
);
const agenda = fc.array(line, { maxLength: 12 });
/** Titles of papers and documents repeat that of some item, counted over all agendas. */
const council = fc.record({
  agendas: fc.array(agenda, { minLength: 1, maxLength: 3 }),
  papers: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20)),
  invitation: fc.nat(20),
});
type Council = typeof council extends fc.Arbitrary<infer T> ? T : never;

const title = (number: number): string => `Gegenstand ${'qwxyz'[number % 5]}${number}k der Beratung`;

/** The titles that must stay hidden, told by a rule of its own: only what flag or heading makes public is. */
function hidden({ agendas }: Council, trusted: boolean): string[] {
  let number = 0;
  return agendas.flatMap((lines) => {
    let part: boolean | undefined;
    return lines.flatMap((entry) => {
      if (typeof entry === 'string') {
        part = !/nicht/i.test(entry);
        return [];
      }
      const name = title(number++);
      const isOpen =
        entry.flag !== false && part !== false && (entry.flag === true || part === true || trusted);
      return isOpen ? [] : [name];
    });
  });
}

function poolOf({ agendas, papers, invitation }: Council): SourcePool {
  const pool = new SourcePool();
  const add = (value: Record<string, unknown>, type: 'Meeting' | 'Paper') =>
    flatten(value, type, (object) => pool.add(object), 'none');
  const file = (id: string, name: string) => ({
    id: `${BASE}/file/${id}`,
    name,
    accessUrl: `https://oparl.example/${id}/${name.replaceAll(' ', '_')}.pdf`,
  });
  let number = 0;
  agendas.forEach((lines, at) => {
    const agendaItem = lines.map((entry, order) => {
      const id = `${BASE}/agendaitem/${at}${String(order).padStart(3, '0')}`;
      if (typeof entry === 'string') return { id, order, name: entry };
      const own = number++;
      const name = entry.isList ? `${title(own)}\n- Bericht\n- Beschluss` : title(own);
      const consultation =
        entry.paper === undefined ? undefined : `${BASE}/consultation/${at}-${order}-${entry.paper}`;
      const auxiliaryFile = entry.hasFile ? [file(`a${own}`, `Anlage zu ${title(own + 1)}`)] : undefined;
      return { id, order, name, number: entry.number, public: entry.flag, consultation, auxiliaryFile };
    });
    const start = `2024-0${at + 1}-10T18:00:00+01:00`;
    add(
      {
        id: `${BASE}/meeting/${at}`,
        name: 'Rat',
        start,
        agendaItem,
        invitation: file(`i${at}`, `Einladung ${title(invitation)}`),
      },
      'Meeting',
    );
  });
  papers.forEach((named, index) => {
    const consultation = agendas.flatMap((lines, at) =>
      lines.flatMap((entry, order) =>
        typeof entry !== 'string' && entry.paper === index
          ? [
              {
                id: `${BASE}/consultation/${at}-${order}-${index}`,
                agendaItem: `${BASE}/agendaitem/${at}${String(order).padStart(3, '0')}`,
                meeting: `${BASE}/meeting/${at}`,
              },
            ]
          : [],
      ),
    );
    add(
      {
        id: `${BASE}/paper/${index}`,
        name: title(named),
        consultation,
        mainFile: file(`p${index}`, `Vorlage ${title(papers[(index + 1) % 4] ?? 0)}`),
      },
      'Paper',
    );
  });
  return pool;
}

function publicText(value: Council, trustUnmarked: boolean): string {
  const { entries } = planCouncil(poolOf(value), [], { profile: 'ni-nkomvg', trustUnmarked });
  const open = entries.map(canonicalFile).filter(({ path }) => !path.startsWith('protected/'));
  return open.map(({ path, text }) => `${path}\n${decodeURIComponent(text).replaceAll('_', ' ')}`).join('\n');
}

describe('the import never shows what is not public', () => {
  it.each([false, true])('in no public file, path or address (trusting: %s)', (trusted) => {
    fc.assert(
      fc.property(council, (value) => {
        const text = publicText(value, trusted);
        const slugs = text.toLowerCase().replaceAll(' ', '-');
        for (const secret of hidden(value, trusted)) {
          expect(text).not.toContain(secret);
          expect(slugs).not.toContain(secret.toLowerCase().replaceAll(' ', '-'));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is a test that can fail: public titles do appear', () => {
    fc.assert(
      fc.property(council, (value) => {
        const secret = new Set(hidden(value, true));
        const count = value.agendas.flat().filter((entry) => typeof entry !== 'string').length;
        const open = Array.from({ length: count }, (_, number) => title(number)).filter(
          (name) => !secret.has(name),
        );
        const text = publicText(value, true);
        for (const name of open) expect(text).toContain(name);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the source', () => {
    fc.assert(
      fc.property(council, (value) => {
        const forward = poolOf(value);
        const backward = new SourcePool();
        const objects = ['Meeting', 'AgendaItem', 'Paper', 'Consultation', 'File'] as const;
        for (const object of objects.flatMap((type) => forward.all(type)).reverse()) backward.add(object);
        const texts = [forward, backward].map((pool) =>
          planCouncil(pool, [], { profile: 'ni-nkomvg' }).entries.map(canonicalFile),
        );
        expect(texts[0]).toEqual(texts[1]);
      }),
      { numRuns: 40 },
    );
  });
});
