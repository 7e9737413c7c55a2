import type { PublicMeeting, PublicOrganization } from '../../domain/public-record.ts';
import { clipped, LONG_TITLE } from '../../domain/view/titles.ts';
import { isNamedIn } from '../../format/wording/meeting/is-named-in.ts';

const PREFIX: Partial<Record<PublicMeeting['status'], string>> = {
  cancelled: 'ABGESAGT: ',
  moved: 'VERLEGT: ',
};

/** The title with the leading organization where it does not name it; what does not take place says so first. */
export function summaryOf(
  { title, status }: Pick<PublicMeeting, 'title' | 'status'>,
  leading: Pick<PublicOrganization, 'name' | 'shortName'> | undefined,
): string {
  const { name, shortName } = leading ?? { name: '' };
  const isNamed =
    name === '' || isNamedIn(title, name) || (shortName !== undefined && isNamedIn(title, shortName));
  return `${PREFIX[status] ?? ''}${clipped(isNamed ? title : `${name}: ${title}`, LONG_TITLE)}`;
}
