import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { ProtectedResolution } from '../schema/index.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { disclosureDifferences, dueDisclosure } from './circulation-disclosure.ts';
import { problem } from './codes.ts';
import { REFERENCES } from './reference-registry.ts';
import { type Keys, keysOf, unknownIn } from './references.ts';
import { impossibleConsent, voteProblems } from './votes.ts';

/** What is made known of one has a public file of the same ballot, or of the key that its disclosure names. */
function disclosureProblems(entry: Entry<ProtectedResolution>, { resolutions }: CouncilRecord): Problem[] {
  const { path: file, data } = entry;
  const { ballot, ballotItem, disclosure } = data;
  const twin = resolutions.find(
    (one) =>
      one.data.kind === 'circulation' &&
      ballot !== undefined &&
      one.data.ballot === ballot &&
      one.data.ballotItem === ballotItem,
  );
  const place = { file, field: ['disclosure'] };
  if (disclosure?.state !== 'disclosed')
    return twin ? [problem('protected-disclosed', place, { resolution: twin.key })] : [];
  const { resolution } = disclosure;
  const known = resolutions.find(({ key, data: { kind } }) => key === resolution && kind === 'circulation');
  return known
    ? disclosureDifferences(entry, known)
    : [problem('protected-disclosure-unknown', place, { resolution: resolution ?? '' })];
}

/**
 * Resolutions by circulation of matters that are not public: what they name, their numbers and their disclosure.
 * @param today where it is known
 */
export const protectedResolutions = (
  resolutions: readonly Entry<ProtectedResolution>[],
  record: CouncilRecord,
  all: Keys,
  today?: CalendarDate,
): Problem[] =>
  resolutions.flatMap((entry) => {
    const { key, path: file, data } = entry;
    const twice = keysOf(record).resolutions.has(key)
      ? [problem('key-duplicate', { file }, { key, other: `resolutions/${key}/index.md` })]
      : [];
    return [
      ...twice,
      ...unknownIn(file, data, [], { ...REFERENCES.resolutions, 'excluded.*': 'people' }, all),
      ...(data.vote ? voteProblems({ vote: data.vote, file, field: ['vote'] }) : []),
      ...impossibleConsent(entry),
      ...disclosureProblems(entry, record),
      ...dueDisclosure(entry, record, today),
    ];
  });
