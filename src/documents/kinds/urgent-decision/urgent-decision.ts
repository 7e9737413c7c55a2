import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import { profileOf } from '../../../domain/profiles/index.ts';
import type { PublicRecord, PublicResolution } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { NEXT_SESSION_OUTCOME } from '../../../format/wording/enums.ts';
import { letterFor } from '../../letter/index.ts';
import type { DocumentData, PlannedDocument } from '../../model/index.ts';
import {
  factsBlock,
  fromLetter,
  heading,
  latestDay,
  note,
  paperFact,
  planned,
  signed,
  wordingOf,
} from '../../parts/index.ts';
import { markdownBlocks } from '../../text/index.ts';

type Urgency = NonNullable<PublicResolution['urgency']>;

function nextSessionWords({ nextSession }: Urgency, index: RecordIndex): string {
  if (!nextSession) return 'noch nicht behandelt';
  const meeting = index.meeting.get(nextSession.meeting ?? '');
  const words = NEXT_SESSION_OUTCOME[nextSession.outcome];
  return meeting ? `${words} (${meeting.title}, ${longDate(dayOf(meeting.start))})` : words;
}

/** A decision in place of a body that could not meet in time (Eilentscheidung). */
export function urgentDecisionDocument(
  resolution: PublicResolution,
  urgency: Urgency,
  index: RecordIndex,
): DocumentData {
  const organization = index.organization.get(resolution.organization);
  const body = index.body.get(organization?.body ?? '');
  const profile = profileOf(body?.profile ?? '');
  const gremium = organization?.name ?? resolution.organization;
  const scope = {
    kind: 'urgent-decision',
    body: body?.key ?? '',
    organization: resolution.organization,
  } as const;
  const letter = letterFor(index, scope, { gremium });
  const next = index.meeting.get(urgency.nextSession?.meeting ?? '');
  return defined({
    kind: 'urgent-decision' as const,
    id: `resolutions/${resolution.key}/eilentscheidung`,
    title: resolution.title,
    kicker: 'Eilentscheidung',
    ...fromLetter(letter),
    place: letter.place,
    date: latestDay(resolution.date, urgency.membersToldOn, next && dayOf(next.start)),
    sheet: 'report' as const,
    blocks: [
      ...letter.opening,
      factsBlock([
        ['Anstelle von', gremium],
        ['Entschieden von', urgency.decidedBy],
        ['Entschieden am', longDate(resolution.date)],
        ['Beteiligung', urgency.consulted],
        ['Mitglieder unterrichtet am', longDate(urgency.membersToldOn)],
        ['In der nächsten Sitzung', nextSessionWords(urgency, index)],
        paperFact(resolution, index),
        ['Rechtsgrundlage', resolution.legalBasis ?? profile?.sentences.urgentDecision.source],
      ]),
      heading('Warum es eilte'),
      ...markdownBlocks(urgency.reason, 3),
      heading('Entscheidung'),
      wordingOf(resolution),
      ...(profile ? [note('Was das Gesetz dazu sagt', profile.sentences.urgentDecision.value)] : []),
      ...letter.closing,
      ...signed(letter, [{ role: urgency.decidedBy }]),
    ],
  });
}

/** A document for each urgent decision. */
export const plannedUrgentDecisions = (
  { resolutions }: PublicRecord,
  index: RecordIndex,
): PlannedDocument[] =>
  resolutions.flatMap((resolution) =>
    resolution.urgency
      ? planned({
          kind: 'urgent-decision',
          owner: `resolutions/${resolution.key}`,
          page: url.resolution(resolution.key),
          title: `Eilentscheidung vom ${longDate(resolution.date)}`,
          data: urgentDecisionDocument(resolution, resolution.urgency, index),
        })
      : [],
  );
