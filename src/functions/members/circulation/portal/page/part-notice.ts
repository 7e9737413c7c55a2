import { listed } from '../../../../../format/wording/numbers.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Part } from '../view/own.ts';

/** What this person is here where that is not plainly a member. */
export function partNotice(part: Part): Html | undefined {
  if (part.kind === 'deputy') {
    const whom = listed(part.of);
    return notice(
      'info',
      `Sie vertreten hier ${whom}`,
      `Was Sie abgeben, zählt bei einem Punkt nur, wenn ${whom} sich dazu nicht selbst äußert oder daran nicht mitwirken darf.`,
    );
  }
  if (part.kind === 'clerk')
    return notice(
      'info',
      'Sie lesen hier mit',
      'Mit einem Zugang des Ratsbüros kann nicht abgestimmt werden, auch wenn er einem Mitglied gehört.',
    );
  if (part.kind === 'reader')
    return notice(
      'info',
      'Sie lesen hier mit',
      'In diesem Verfahren sind Sie nicht stimmberechtigt. Wer es ist, stand mit Beginn der Abstimmung fest.',
    );
  return undefined;
}
