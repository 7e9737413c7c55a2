import type { PublicBody, PublicMeeting, PublicOrganization, PublicResolution } from '../public-record.ts';
import { perIndex } from './per-index.ts';
import type { ItemInMeeting, RecordIndex } from './record-index.ts';

const movedHere = perIndex(
  (index) =>
    new Map(index.meetings.flatMap((from) => (from.movedTo === undefined ? [] : [[from.movedTo, from]]))),
);

/** The meeting whose place `meeting` takes. */
export const movedFrom = ({ key }: PublicMeeting, index: RecordIndex): PublicMeeting | undefined =>
  movedHere(index).get(key);

const disclosures = perIndex(
  (index) =>
    new Map(
      index.record.resolutions
        .filter(({ kind }) => kind === 'disclosed')
        .map((resolution) => [`${resolution.meeting}/${resolution.item}`, resolution]),
    ),
);

/** The resolution of a non-public item that was made known since. */
export const disclosedResolution = (
  meeting: string,
  item: string,
  index: RecordIndex,
): PublicResolution | undefined => disclosures(index).get(`${meeting}/${item}`);

/** The items of later meetings that approve the minutes of `meeting`. */
export const approvalsOf = ({ key }: PublicMeeting, index: RecordIndex): readonly ItemInMeeting[] =>
  index.approvalsOf.get(key) ?? [];

/** The organizations that meet, the leading one first. */
export const organizationsOfMeeting = (meeting: PublicMeeting, index: RecordIndex): PublicOrganization[] =>
  [meeting.organization, ...meeting.jointWith].flatMap((key) => index.organization.get(key) ?? []);

/** The body whose organization leads the meeting. */
export const bodyOfMeeting = ({ organization }: PublicMeeting, index: RecordIndex): PublicBody | undefined =>
  index.body.get(index.organization.get(organization)?.body ?? '');

/** The recording from `seconds` on, as a media fragment (W3C Media Fragments URI 1.0, 4.2.1). */
export const recordingFrom = (recording: string, seconds: number): string =>
  `${recording.replace(/#.*$/, '')}#t=${seconds}`;
