import { expect, test } from 'vitest';
import { contentFolder, type Files } from '../../testing/content-folder.ts';
import { UsageError } from '../usage-error.ts';
import { calendarCommand, type ReadMemory } from './command.ts';

const MEETING = `---
title: Sitzung des Stadtrats
organization: rat
start: 2026-07-31T18:00
status: scheduled
---
`;
const NOW = () => Date.parse('2026-06-10T10:00:00Z');

async function run(files: Files, args: readonly string[], readMemory?: ReadMemory) {
  await using folder = await contentFolder(files);
  const out: string[] = [];
  const error: string[] = [];
  const terminal = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    workingFolder: folder.dir,
  };
  const code = await calendarCommand(['--content', '.', ...args], terminal, NOW, readMemory);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const COUNCIL: Files = {
  'organizations/rat.yml': 'name: Stadtrat\nbody: stadt\nkind: council\n',
  'meetings/m1/index.md': MEETING,
  'meetings/2026-02-03-rat/index.md': null,
  'papers/0001-2026/index.md': null,
};

test('tells what becomes public when and why, what is due and what waits', async () => {
  const { code, out, error } = await run(COUNCIL, []);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toBe(`Veröffentlichungskalender ab Mittwoch, 10. Juni 2026, 12:00 Uhr, bis 9. August 2026
Jede Änderung erscheint mit der ersten Veröffentlichung ab der genannten Uhrzeit.

Montag, 29. Juni 2026
  00:00 Uhr  Termin wird öffentlich: Sitzung des Stadtrats (31.07.2026, 18:00 Uhr)
    Grund: 30 Tage und 2 Tage Vorlauf vor dem Sitzungstag (start)
    Datei: meetings/m1/index.md

Sonntag, 26. Juli 2026
  Frist      Letzter Tag für die Einladung: Sitzung des Stadtrats (31.07.2026, 18:00 Uhr). Zwischen Einladung und Sitzung müssen 4 volle Tage liegen.
    Grundlage: § 34 Abs. 3 Satz 1 GemO (laut Profil, nicht geprüft)
    Datei: meetings/m1/index.md (invitation.sentAt)

Wartet auf Sie
  Sitzung des Stadtrats (31.07.2026, 18:00 Uhr)
    Die Tagesordnung wartet auf den Versand der Einladung: Tragen Sie den Zeitpunkt ein (invitation.sentAt).
    Datei: meetings/m1/index.md`);
});

test('any day of the future is a dry run, with what was missed by then', async () => {
  const { out } = await run(COUNCIL, ['--at', '2026-07-28T08:00', '--days', '20']);
  expect(out).toContain('ab Dienstag, 28. Juli 2026, 08:00 Uhr, bis 17. August 2026');
  expect(out).toContain(
    '! Frist verstrichen am 26.07.2026: Ein Versand der Einladung ist nicht eingetragen: Sitzung des Stadtrats',
  );
  expect(out).toContain(
    'Erscheint er erst jetzt, so sind es 3 Tage vor dem Sitzungstag; angekündigt sind 30 Tage.',
  );
  expect(out).not.toContain('Termin wird öffentlich');
});

test('says so where nothing happens, and how much lies further back', async () => {
  const quiet = await run({ ...COUNCIL, 'meetings/m1/index.md': MEETING.replace('2026', '2027') }, []);
  expect(quiet.out).toContain('In diesem Zeitraum ändert sich nichts, und keine Frist läuft ab.');
  const held = MEETING.replace('2026-07', '2026-01').replace('scheduled', 'held');
  const old = await run({ ...COUNCIL, 'meetings/m1/index.md': held }, []);
  expect(old.out).toContain(
    'Weiter zurück und nicht aufgeführt: 2 verstrichene Fristen. Mehr zeigt ein größeres --days.',
  );
});

test('holds the memory of a ledger against the days announced', async () => {
  const since = Date.parse('2026-07-20T10:00:00Z');
  const memory =
    (address: string): ReadMemory =>
    async (_folder, site) => {
      expect(site).toBe('https://rat.stadt.example');
      return new Map([[address, since]]) as never;
    };
  const args = ['--ledger', 'l', '--at', '2026-07-28T08:00'];
  const known = await run(COUNCIL, args, memory('/sitzungen/m1/'));
  expect(known.out).toContain(
    'Kurzfristig\n  Sitzung des Stadtrats (31.07.2026, 18:00 Uhr): öffentlich seit 20.07.2026, 11 Tage vor dem Sitzungstag; angekündigt sind 30 Tage.',
  );
  const missing = await run(COUNCIL, args, memory('/sitzungen/m2/'));
  expect(missing.out).toContain('erscheint mit der nächsten Veröffentlichung, 3 Tage vor dem Sitzungstag');
  await expect(run(COUNCIL, args)).rejects.toThrow(UsageError);
});

test('gives programs the facts with their words', async () => {
  const { out } = await run(COUNCIL, ['--json']);
  expect(JSON.parse(out)).toMatchObject({
    at: '2026-06-10T10:00:00.000Z',
    until: '2026-08-09',
    days: [
      {
        day: '2026-06-29',
        changes: [
          {
            at: '2026-06-28T22:00:00.000Z',
            kind: 'date',
            address: '/sitzungen/m1/',
            cause: { rule: 'notice-days', field: 'start' },
            why: '30 Tage und 2 Tage Vorlauf vor dem Sitzungstag (start)',
          },
        ],
      },
      {
        day: '2026-07-26',
        deadlines: [{ legalSource: '§ 34 Abs. 3 Satz 1 GemO (laut Profil, nicht geprüft)' }],
      },
    ],
    older: { deadlines: 0, waiting: 0 },
  });
});

test('the protected part is not opened', async () => {
  const files = { ...COUNCIL, 'protected/meetings/m1/index.md': 'not: [readable' };
  expect(await run(files, [])).toEqual(await run(COUNCIL, []));
});

test('errors in the content stop it, a wrong call is refused, help is given', async () => {
  const broken = await run(
    { ...COUNCIL, 'meetings/m1/index.md': MEETING.replace('2026-07-31', '2026-02-31') },
    [],
  );
  expect(broken).toMatchObject({ code: 1, out: '' });
  expect(broken.error).toContain('meetings/m1/index.md');
  expect(broken.error).toContain('ein Kalender lässt sich nicht angeben');
  for (const args of [
    ['--days', '0'],
    ['--days', '3661'],
    ['--days', '1.5'],
    ['--days'],
    ['x'],
    ['--at', 'heute'],
  ])
    await expect(run(COUNCIL, args)).rejects.toThrow(UsageError);
  await expect(run(COUNCIL, ['--help'])).rejects.toThrow('Aufruf: npm run calendar');
  expect((await run(COUNCIL, ['--days', '3660'])).code).toBe(0);
});
