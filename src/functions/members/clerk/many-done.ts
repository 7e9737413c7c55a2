import { counted } from '../../../format/wording/numbers.ts';
import { notice } from '../layout/notice.ts';
import type { Html } from '../layout/page.ts';
import { MANY, MANY_STEPS } from './many-words.ts';

/** Says in the list what was done with many accesses: `?erledigt=alle-einladen&anzahl=12`, `ohne` mails that failed. */
export function manyDone(query: (name: string) => string | undefined): Html | undefined {
  const number = (name: string) => (/^\d{1,4}$/.exec(query(name) ?? '') ? Number(query(name)) : 0);
  const [count, unsent] = [number('anzahl'), number('ohne')];
  if (count === 0) return undefined;
  const word = query('erledigt') ?? '';
  const step = MANY_STEPS.find((name) => word === `alle-${name}`);
  if (step) {
    const { title, sentence } = MANY[step].done(count);
    return notice('success', title, sentence);
  }
  return created(word, count, unsent);
}

function created(word: string, count: number, unsent: number): Html | undefined {
  const title = counted(count, 'Zugang ist angelegt', 'Zugänge sind angelegt');
  if (word === 'viele-angelegt')
    return notice(
      'success',
      title,
      'Eingeladen ist noch niemand davon; das können Sie jederzeit für alle tun.',
    );
  if (word !== 'viele-eingeladen') return undefined;
  return unsent === 0
    ? notice(
        'success',
        title,
        'Die Einladungen sind unterwegs. Hier sehen Sie, wer den Zugang eingerichtet hat.',
      )
    : notice(
        'warning',
        title,
        `${counted(unsent, 'Einladung ging', 'Einladungen gingen')} nicht hinaus, weil der Mailserver sie nicht angenommen hat. Bitte laden Sie später noch einmal ein.`,
      );
}
