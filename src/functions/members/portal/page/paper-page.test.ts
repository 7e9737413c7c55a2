import { expect, it } from 'vitest';
import { calendarDate } from '../../../../domain/calendar-date.ts';
import type { MembersConsultation } from '../../../../domain/members/index.ts';
import type { ConsultationRole } from '../../../../domain/schema/index.ts';
import { aBusyCouncil, PEOPLE } from '../../../../testing/members/busy-council.ts';
import { aCouncilWithPaper, portalText } from '../../../../testing/members/council-with-paper.ts';
import { htmlFaults } from '../../../../testing/members/html-faults.ts';
import { portalTest } from '../../../../testing/members/portal-server.ts';

const PAPER = '/vorlagen/0121-2027/';

it('says what the public page says: summary, who brought it in, financial effects', async () => {
  const council = aCouncilWithPaper('0121-2027', {
    summary: 'Der Haushalt ist ausgeglichen.',
    originators: ['Fraktion der Mitte', 'Alex Beispiel'],
    financeHtml: '<p>Folgekosten von 3.000 Euro im Jahr.</p>',
  });
  const text = await portalText(council, PAPER, 'member');
  expect(text).toContain('<p class="lead">Der Haushalt ist ausgeglichen.</p>');
  expect(text).toContain('<dd>Fraktion der Mitte, Alex Beispiel</dd>');
  expect(text).toMatch(
    /Finanzielle Auswirkungen<\/h2> <div class="prose"><p>Folgekosten von 3.000 Euro im Jahr.<\/p>/,
  );
});

it('leaves out what the paper does not say', async () => {
  const text = await portalText(aBusyCouncil(), PAPER, 'member');
  expect(text).not.toMatch(/Finanzielle Auswirkungen|Eingebracht von|class="lead"/);
});

const planned = (organization: string, role: ConsultationRole, date?: string): MembersConsultation => ({
  organization,
  role,
  public: organization === 'rat',
  ...(date !== undefined && { date: calendarDate(date) }),
});
/** Planned before and after the meeting that names the paper, and once without a day. */
const consultations = [
  planned('rat', 'noting'),
  planned('bau', 'preliminary', '2027-04-14'),
  planned('rat', 'decision', '2027-03-15'),
  planned('bau', 'hearing', '2027-02-10'),
];
const rowsFor = async (als: keyof typeof PEOPLE): Promise<string[]> => {
  const text = await portalText(aCouncilWithPaper('0121-2027', { consultations }), PAPER, als);
  const list = /Wo sie beraten wird<\/h2> <ol class="rows">(.*?)<\/ol>/.exec(text)?.[1] ?? '';
  return list
    .split('</li>')
    .map((row) => row.replaceAll(/<a [^>]*>/g, '→ ').replaceAll(/<[^>]*>/g, ' '))
    .map((row) => row.replaceAll(/\s+/g, ' ').trim())
    .filter((row) => row !== '');
};

it('lists every planned consultation by day, with its role, the item where it may be read', async () => {
  expect(await rowsFor('member')).toEqual([
    'Ausschuss für Bauen und Umwelt Anhörung · Mittwoch, 10. Februar 2027 nichtöffentlich',
    '→ Rat, TOP 3.1 Entscheidung · Montag, 15. März 2027, 18:30 Uhr',
    'Ausschuss für Bauen und Umwelt Vorberatung · geplant für Mittwoch, 14. April 2027 nichtöffentlich',
    'Rat Kenntnisnahme',
  ]);
});

it('tells those who wrote it the same days, without the agenda that they may not read', async () => {
  expect(await rowsFor('staff')).toEqual([
    'Ausschuss für Bauen und Umwelt Anhörung · Mittwoch, 10. Februar 2027 nichtöffentlich',
    'Rat Entscheidung · geplant für Montag, 15. März 2027',
    'Ausschuss für Bauen und Umwelt Vorberatung · geplant für Mittwoch, 14. April 2027 nichtöffentlich',
    'Rat Kenntnisnahme',
  ]);
});

it('is valid HTML with all of it', async () => {
  const all = { consultations, summary: 'Kurz.', financeHtml: '<p>Nichts.</p>', originators: ['Rat'] };
  const { app } = portalTest(aCouncilWithPaper('0121-2027', all), PEOPLE);
  const answer = await app.request(PAPER, { headers: { Cookie: 'als=member' } });
  expect(await htmlFaults(await answer.text())).toEqual([]);
});
