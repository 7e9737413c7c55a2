import { at } from '../../functions/members/addresses.ts';
import { BALLOT_MEETING, hiddenIn } from './ballot-office.ts';
import type { Browser } from './clerk-office.ts';

type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** A procedure of four fifths as a clerk fills it in; one of its two declarations is missing. */
export const PROCEDURE = {
  titel: 'Beschlüsse im März',
  art: 'ni-council',
  lage: 'epidemic',
  grund: 'Eine Sitzung ist nicht möglich.',
  tag: '2027-03-12',
  uhrzeit: '18:00',
  sichtbar: 'named',
};
export const LAGE: readonly (readonly [string, string])[] = [
  ...Object.entries(PROCEDURE),
  ['lage', 'proposed-by-chief-officer'],
];

/** Sends a form with the state that its page shows. */
export async function sendForm(clerk: Browser, page: string, fields: Fields, to = page): Promise<Response> {
  const html = await (await clerk.get(page)).text();
  const all = [
    ['stand', hiddenIn(html, 'stand')],
    ['wort', hiddenIn(html, 'wort')],
    ...(Array.isArray(fields) ? fields : Object.entries(fields)),
  ];
  return clerk.post(to, all as unknown as Record<string, string>);
}

export const idIn = (answer: Response): string =>
  /([a-z2-7]{26})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';

/** A draft with these items of the agenda, ready to be opened. @returns its id */
export async function preparedDraft(clerk: Browser, ...items: readonly string[]): Promise<string> {
  const id = idIn(await clerk.post(at.newBallot, { womit: `s:${BALLOT_MEETING}` }));
  const ticks = items.map((item) => ['punkt', item] as const);
  await sendForm(clerk, at.ballotDraft(id), [['was', 'tagesordnung'], ...ticks]);
  await sendForm(clerk, at.ballotProcedure(id), LAGE);
  return id;
}
