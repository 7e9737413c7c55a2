import { counted } from '../../../../format/wording/numbers.ts';
import { type Finding, notYetRight } from '../../../checks/words.ts';

/** A field that nobody has filled in yet: nothing wrong was said. */
export const isOpen = ({ code }: Finding): boolean => code === 'field-missing';

/** The findings in one line: "Noch 2 Angaben offen. Eine Angabe stimmt noch nicht. 1 Hinweis." */
export function summaryOf(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen).length;
  const wrong = findings.filter((one) => one.isError && !isOpen(one)).length;
  const hints = findings.filter(({ isError }) => !isError).length;
  const parts = [
    ...(open === 0 ? [] : [`Noch ${counted(open, 'Angabe', 'Angaben')} offen.`]),
    ...(wrong === 0 ? [] : [`${notYetRight(wrong)}.`]),
    ...(open + wrong > 0 ? [] : ['Der Eintrag kann gespeichert werden.']),
    ...(hints === 0 ? [] : [`${counted(hints, 'Hinweis', 'Hinweise')}.`]),
  ];
  return parts.join(' ');
}
