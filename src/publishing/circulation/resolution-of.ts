import type { BallotItem, ItemTally } from '../../domain/circulation/index.ts';
import { type Instant, dayOf, wallClock } from '../../domain/local-time.ts';
import type { ClosedBallot } from './closed-ballot.ts';

/**
 * The fields of the resolution that came of one item. Where the procedure did not come about, nobody's vote counts, and none is
 * told.
 * @param zone of the site, IANA name
 */
export function resolutionOf(
  closed: ClosedBallot,
  item: BallotItem,
  tally: ItemTally,
  zone: string,
): Readonly<Record<string, unknown>> {
  const { ballot, closes, closedAt, head } = closed;
  const local = (instant: string) => wallClock(Date.parse(instant) as Instant, zone);
  const { outcome } = tally;
  return {
    kind: 'circulation',
    title: item.title,
    organization: ballot.organization,
    legalBasis: ballot.basis.source,
    openedOn: dayOf(local(ballot.opens)),
    closedOn: dayOf(local(closes)),
    text: item.text.trim(),
    ...(item.papers[0] !== undefined && { paper: item.papers[0] }),
    ...(item.meeting !== undefined && { item: { meeting: item.meeting, item: item.id } }),
    ...(outcome !== 'adopted' && { outcome }),
    ...voteOf(closed, item, tally),
    ...consentOf(closed, tally),
    statutory: ballot.statutory,
    reason: ballot.basis.reason.trim(),
    ...(ballot.basis.declared && { declared: ballot.basis.declared }),
    ...(item.approvalNeeded && outcome === 'adopted' && { approvalNeeded: true }),
    ballot: ballot.id,
    ballotItem: item.id,
    chainHead: head,
    ...(item.public && { publishedAt: local(closedAt) }),
    // whether and when it is made known is the clerks' to say; what led to nothing is not made known
    ...(!item.public && isMade(outcome) && { disclosure: { state: 'pending' } }),
    ...(!item.public && item.excluded.length > 0 && { excluded: item.excluded }),
  };
}

const isMade = (outcome: ItemTally['outcome']): boolean => outcome === 'adopted' || outcome === 'rejected';

/** Where silence agrees, nobody consents; objections alone are told. */
function consentOf({ ballot: { consent } }: ClosedBallot, { consented, objected }: ItemTally) {
  if (consent.kind === 'none') return {};
  const isCounted = consent.kind === 'share' || consent.silence === 'not-voted';
  return { ...(isCounted && { consented }), objected };
}

/** The votes, with names where the ballot said so; none where they do not count or nobody votes. */
function voteOf({ ballot, votes }: ClosedBallot, item: BallotItem, tally: ItemTally) {
  const { consent, visibility } = ballot;
  const isSilent = consent.kind === 'no-objection' && consent.silence === 'consents';
  if (isSilent || tally.outcome === 'no-consent') return {};
  const { yes, no, abstain, excluded } = tally;
  const byName = (votes.get(item.id) ?? []).map(({ person, value: choice }) => ({ person, choice }));
  return {
    vote: {
      method: visibility === 'named' ? 'roll-call' : 'open',
      majority: item.majority,
      yes,
      no,
      abstain,
      ...(excluded > 0 && { excluded }),
      present: yes + no + abstain + excluded,
      ...(visibility === 'named' && byName.length > 0 && { byName }),
    },
  };
}
