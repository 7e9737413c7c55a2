import type { Ballot, BallotItem } from '../../domain/circulation/index.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { BallotDraft } from '../../functions/members/circulation/office/draft/draft.ts';
import { draftsIn } from '../../functions/members/circulation/office/draft/drafts.ts';
import type { Actor, Recorded } from '../../functions/members/circulation/ports.ts';
import type { Council, Parts } from '../../functions/members/ports.ts';
import { ballotFrom } from './sample-ballot.ts';

/** Ids of ballots that really exist, for tests that go everywhere. */
export const SWEPT = {
  /** Of the main committee, still open; one of its items is not public. */
  open: 'offenesumlaufverfahren2345',
  /** Of the same, over; nothing of it was made known. */
  closed: 'beendetesumlaufverfahren23',
  /** Of another council. */
  others: 'fremdesumlaufverfahren2345',
  /** Nobody but a clerk knows of it. */
  draft: 'entwurfdesumlaufverfahrens',
} as const;

/** Who is excluded from the items that are not public. */
export const EXCLUDED = 'petra-koelling';
/** A paper beside them that is not public and that no agenda of the committee names. */
export const BESIDE = '0124-2027-n';

const DAY = 86_400_000;
const BY = { organization: 'samtgemeindeausschuss', reason: 'Bis zur nächsten Sitzung ist es zu spät.' };
const OFFICE: Actor = { account: 'marlene-hoyer-brandis', person: 'marlene-hoyer-brandis', clerk: true };

const item = (id: string, title: string, text: string, over: Partial<BallotItem> = {}) => ({
  id,
  title,
  text,
  ...over,
});
const CLOSED_ITEM = { public: false, category: 'contracts', excluded: [EXCLUDED] } as const;

const BALLOTS = {
  open: {
    title: 'Rettungswache und Kleingartenpacht',
    items: [
      item(
        'rettungswache',
        'Zufahrt zur Rettungswache Ellernhagen',
        'Die Zufahrt zur Rettungswache wird für 12.400 € befestigt.',
      ),
      item(
        'kleingarten',
        'Pachtnachlass für die Kleingartenanlage',
        'Der Kleingartenanlage wird die Jahrespacht zur Hälfte erlassen.',
        { ...CLOSED_ITEM, papers: [BESIDE] },
      ),
    ],
  },
  closed: {
    title: 'Orgelsanierung und Feuerlöschteich',
    items: [
      item(
        'orgel',
        'Zuschuss zur Orgelsanierung in Wendrode',
        'Zur Orgelsanierung wird ein Zuschuss von 3.300 € gewährt.',
      ),
      item(
        'teich',
        'Vergleich über den Feuerlöschteich',
        'Dem Vergleich über den Feuerlöschteich wird zugestimmt, gezahlt werden 7.700 €.',
        CLOSED_ITEM,
      ),
    ],
  },
  others: {
    title: 'Marktplatzbrunnen Aubrück',
    items: [
      item(
        'brunnen',
        'Ersatzpumpe für den Marktplatzbrunnen',
        'Für den Marktplatzbrunnen wird eine Ersatzpumpe für 2.900 € gekauft.',
      ),
    ],
  },
} as const;

/** The office opens them, three members answer to each, and one is over; a draft lies beside them. */
export async function enterSweptBallots(parts: Parts): Promise<readonly Ballot[]> {
  const council = (await parts.readCouncil()) as Council;
  const now = parts.means.now();
  let clock = now;
  const circulation = circulationIn({ ...parts, means: { ...parts.means, now: () => clock } });
  const enter = async (name: keyof typeof BALLOTS, from: number, to: number, over: Partial<Ballot> = {}) => {
    const whole = ballotFrom(council, { ...BY, id: SWEPT[name], ...BALLOTS[name], from, to });
    if (!whole) throw new Error('the sample has no such committee');
    const ballot: Ballot = { ...whole, visibility: 'open', ...over };
    clock = Date.parse(ballot.opens);
    done(await circulation.open(ballot, OFFICE, `${name}-0`));
    for (const { person } of ballot.eligible.filter(({ deputyFor }) => deputyFor === undefined).slice(0, 3))
      for (const { id, excluded } of ballot.items) {
        clock += 60_000;
        const by = { account: person, person, clerk: false };
        if (excluded.includes(person)) continue;
        done(
          await circulation.add(
            ballot.id,
            { type: 'consent', item: id, person },
            by,
            `${name}-${person}-${id}`,
          ),
        );
      }
    return ballot;
  };
  const closed = await enter('closed', now - 9 * DAY, now - 6 * DAY);
  const open = await enter('open', now - DAY, now + 2 * DAY);
  const others = await enter('others', now - DAY, now + 2 * DAY, othersIn(council));
  clock = now;
  await circulation.closeDue();
  await draftsIn(parts.means.slots).save(draftAt(now));
  return [closed, open, others];
}

/** Another council decides it. */
function othersIn({ directory }: Council): Partial<Ballot> {
  const organization = directory.organizations.find(({ key }) => key === 'rat-aubrueck');
  const eligible = directory.people
    .filter(({ memberships }) =>
      memberships.some(
        (seat) => seat.organization === 'rat-aubrueck' && seat.role === 'member' && !seat.endDate,
      ),
    )
    .map(({ key, name }) => ({ person: key, name }));
  return { organization: 'rat-aubrueck', organizationName: organization?.name ?? '', eligible };
}

function done(recorded: Recorded): void {
  if (!recorded.done) throw new Error(`A ballot of the sweep is refused: ${recorded.refusal}`);
}

/** What the draft says. */
export const SWEPT_DRAFT = {
  title: 'Feuerwehrhaus, noch nicht eröffnet',
  item: 'Schließanlage im Feuerwehrhaus',
  text: 'Die Schließanlage im Feuerwehrhaus wird erneuert, so der Entwurf des Ratsbüros.',
} as const;

const draftAt = (now: number): BallotDraft => ({
  id: SWEPT.draft,
  version: 0,
  by: OFFICE.account,
  at: new Date(now).toISOString(),
  organization: 'samtgemeindeausschuss',
  items: [
    {
      id: 'schliessanlage',
      title: SWEPT_DRAFT.item,
      text: SWEPT_DRAFT.text,
      public: false,
      papers: [],
      majority: 'simple',
      method: 'open',
      excluded: [],
    },
  ],
  procedure: {
    title: SWEPT_DRAFT.title,
    preset: 'ni-main-committee',
    declared: [],
    reason: 'Der Hersteller liefert nur noch in diesem Monat.',
    closesOn: '2027-03-12',
    closesAt: '18:00',
    visibility: 'named',
    interim: false,
    stepUp: false,
  },
});
