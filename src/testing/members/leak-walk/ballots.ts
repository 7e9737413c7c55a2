import type { Ballot } from '../../../domain/circulation/index.ts';
import type { MembersPart, Reader } from '../../../domain/members/index.ts';
import { at } from '../../../functions/members/addresses.ts';
import { EXCLUDED, SWEPT, SWEPT_DRAFT } from '../swept-ballots.ts';
import { type ThingNeedle, needlesOf } from './needles.ts';

/** What ballots tell, by things `b ballot` and `b ballot item`; of drafts, `b draft`. None of it stands on the public site. */
export const ballotNeedles = (ballots: readonly Ballot[]): ThingNeedle[] => [
  ...ballots.flatMap(({ id, title, items }) => [
    ...needlesOf(`b ${id}`, { title }, { id }),
    ...items.flatMap((item) => needlesOf(`b ${id} ${item.id}`, { title: item.title, text: item.text })),
  ]),
  ...needlesOf(`b ${SWEPT.draft}`, SWEPT_DRAFT, { id: SWEPT.draft }),
];

/** All words of each ballot and of each of its items. */
export const ballotWords = (ballots: readonly Ballot[]): [string, string][] =>
  ballots.flatMap(({ id, title, items }) => [
    [`b ${id}`, title],
    ...items.map((item): [string, string] => [`b ${id} ${item.id}`, `${item.title}\n${item.text}`]),
  ]);

/** Every address of ballots, of members and of the office. */
export const ballotAddresses = (ballots: readonly Ballot[]): string[] => [
  ...ballots.flatMap(({ id, items }) => [
    at.ballot(id),
    at.ballotCheck(id),
    `${at.ballotCheck(id)}?n=0&h=${'0'.repeat(64)}`,
    at.ballotLog(id),
    ...Array.from({ length: 8 }, (_, n) => at.ballotReceipt(id, n)),
    `${at.ballotReceipt(id, 1)}?und=2`,
    ...items.map((item) => at.ballotItem(id, item.id)),
    at.ballotOffice(id),
    at.ballotDraft(id),
  ]),
  at.ballotHeads,
  at.ballotDraft(SWEPT.draft),
  at.ballotDraftItem(SWEPT.draft, 'schliessanlage'),
  at.ballotProcedure(SWEPT.draft),
  at.ballotPreview(SWEPT.draft),
  at.ballot(SWEPT.draft),
];

/**
 * What of ballots somebody holds, from the words of the rule: the office all; whoever heads the administration, and who sits in
 * the body today, all but what is not public and bars them. Papers beside a question come with it.
 */
export function ballotsHeld(
  ballots: readonly Ballot[],
  parts: readonly MembersPart[],
  { person, clerk, leadership, memberships }: Reader,
  today: string,
): readonly string[] {
  const sits = (organization: string) =>
    memberships.some(
      (seat) =>
        seat.organization === organization &&
        seat.role !== 'guest' &&
        (seat.startDate ?? '') <= today &&
        today <= (seat.endDate ?? '9999'),
    );
  const held = ballots
    .filter(({ organization }) => clerk || leadership || sits(organization))
    .flatMap((ballot) => [
      `b ${ballot.id}`,
      ...ballot.items
        .filter((item) => clerk || item.public || person !== EXCLUDED)
        .flatMap((item) => [
          `b ${ballot.id} ${item.id}`,
          ...item.papers.flatMap((key) => beside(key, parts)),
        ]),
    ]);
  return clerk ? [...held, `b ${SWEPT.draft}`] : held;
}

const beside = (key: string, parts: readonly MembersPart[]): string[] => {
  const paper = parts.flatMap(({ papers }) => papers).find((one) => one.key === key);
  return [`p ${key}`, ...(paper?.documents ?? []).map(({ id }) => `d ${id}`)];
};
