import { expect, it } from 'vitest';
import { aBusyCouncil } from '../../../../testing/members/busy-council.ts';
import { portalText } from '../../../../testing/members/council-with-paper.ts';

const SITE = 'https://rat.musterdorf.example';

it('meetings and public papers lead to the pages for everybody, papers that are not public do not', async () => {
  const council = aBusyCouncil();
  expect(await portalText(council, '/sitzungen/2027-03-15-rat/', 'member')).toContain(
    `<a href="${SITE}/sitzungen/2027-03-15-rat/">Öffentliche Seite dieser Sitzung</a>`,
  );
  expect(await portalText(council, '/vorlagen/0121-2027/', 'member')).toContain(
    `<a href="${SITE}/vorlagen/0121-2027/">Öffentliche Seite dieser Vorlage</a>`,
  );
  expect(await portalText(council, '/vorlagen/0124-2027-n/', 'member')).not.toContain(
    'Öffentliche Seite dieser',
  );
});

it('an office without a seat comes from its papers to the public page of the meeting', async () => {
  for (const path of ['/', '/aufgaben/'])
    expect(await portalText(aBusyCouncil(), path, 'staff'), path).toContain(
      `href="${SITE}/sitzungen/2027-03-15-rat/">Rat, Montag, 15. März 2027`,
    );
  expect(await portalText(aBusyCouncil(), '/aufgaben/', 'leadership')).toContain(
    'href="/sitzungen/2027-03-15-rat/">Rat, Montag, 15. März 2027',
  );
});

it('what is not found leads to the start page and to the public site', async () => {
  const text = await portalText(aBusyCouncil(), '/sitzungen/x/', 'member');
  expect(text).toMatch(/<a class="button" href="\/">Zur Startseite<\/a>/);
  expect(text).toContain(`href="${SITE}/">Zu den öffentlichen Seiten</a>`);
});
