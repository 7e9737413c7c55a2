import { html } from 'hono/html';
import { expect, it } from 'vitest';
import { localTime } from '../../../domain/local-time.ts';
import { aCouncil } from '../../../testing/members/council.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { aWho } from '../../../testing/members/who.ts';
import { badge, badges } from './badge.ts';
import { facts } from './facts.ts';
import { notice } from './notice.ts';
import { page } from './page.ts';
import { pagesOf } from './pages-of.ts';

const main = html`${badges([badge('nonpublic')])}
${facts([
  ['Ort', 'Ratssaal'],
  ['Raum', undefined],
])}
${notice('info', 'Hinweis', 'Ein Satz.', 2)} ${notice('warning', 'Achtung')}
${pagesOf(2, 3, (n) => `?seite=${n}`)}`;

it('is valid HTML with and without somebody logged in', async () => {
  const frames = [
    { title: 'Anmelden' },
    { title: 'Start', who: aWho({ clerk: true }), council: aCouncil(), current: 'home' as const },
    {
      title: 'Sitzung',
      who: aWho({}),
      council: aCouncil(),
      current: 'search' as const,
      breadcrumbs: [{ label: 'Sitzungen', href: '/sitzungen/' }, { label: 'Diese' }],
      kicker: 'Rat',
      lead: 'Ein Satz.',
      scripts: ['/skript/passkey.js'],
    },
  ];
  for (const frame of frames) {
    expect(await htmlFaults(String(await page(frame, main)))).toEqual([]);
  }
});

it('shows hostile words as words', async () => {
  const text = String(await page({ title: '<script>alert(1)</script>"\'', lead: '</p><img src=x>' }, html``));
  expect(text).not.toMatch(/<script|<img/);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;');
});

it('names the entries that concern the reader, and the current one once', async () => {
  const council = aCouncil();
  const member = String(await page({ title: 'x', who: aWho({}), council, current: 'meetings' }, html``));
  expect(member).not.toMatch(/Zugänge|Aufgaben/);
  expect(member.match(/aria-current="true"/g)).toHaveLength(1);
  const clerk = String(await page({ title: 'x', who: aWho({ clerk: true }), council }, html``));
  expect(clerk).toMatch(/Aufgaben[\s\S]*Zugänge/);
});

it('asks nobody to log out who is not logged in', async () => {
  expect(String(await page({ title: 'Anmelden', council: aCouncil() }, html``))).not.toMatch(/Abmelden|Menü/);
});

it('says of an invented council of which day its record is, and of another nothing', async () => {
  const council = aCouncil({ site: { demoNow: localTime('2027-03-08T10:00') } });
  const text = String(await page({ title: 'Start', council }, html``)).replaceAll(/\s+/g, ' ');
  expect(text).toContain('sind erfunden. Die Akten zeigen den Stand vom 8. März 2027;');
  expect(String(await page({ title: 'Start', council: aCouncil() }, html``))).not.toMatch(
    /Beispieldaten|Stand vom/,
  );
});
