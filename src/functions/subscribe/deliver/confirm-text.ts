import type { SiteOffer } from '../../../domain/subscriptions/index.ts';
import { WAITS } from '../records/pending.ts';
import { FREQUENCY_SENTENCE } from '../words.ts';
import type { Pending } from '../ports.ts';
import { shortTime } from '../../../format/wording/dates.ts';
import { type Instant, wallClock } from '../../../domain/local-time.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { offered } from '../offered.ts';

/**
 * The text that asks for a confirmation. It names nothing that whoever filled in the form could have written: of the choice
 * those things alone that the site itself offers, and of all others their number. So nobody sends words of their own by it.
 */
export function confirmText({ interests, frequency, made }: Pending, offer: SiteOffer, link: string): string {
  const names = interests.map((interest) => offered(offer, interest));
  const known = names.filter((name) => name !== undefined);
  const others = names.length - known.length;
  const lines = [
    ...known.map((name) => `- ${name}`),
    ...(others > 0 ? [`- ${othersWords(others, known.length === 0)}`] : []),
  ];
  const until = shortTime(wallClock((made + WAITS) as Instant, offer.timeZone));
  return `Guten Tag,

jemand, vermutlich Sie selbst, möchte an diese E-Mail-Adresse Neuigkeiten von
„${offer.name}“ bekommen, und zwar ${FREQUENCY_SENTENCE[frequency]}:

${lines.join('\n')}

Wenn Sie das möchten, bestätigen Sie es bitte auf dieser Seite. Der Link gilt
bis ${until}:

${link}

Wenn Sie das nicht waren, müssen Sie nichts tun: Ohne Bestätigung bekommen Sie
keine Neuigkeiten, und Ihre Adresse wird nach zwei Tagen gelöscht.

${offer.operator}
`;
}

const othersWords = (count: number, isAll: boolean): string =>
  (isAll
    ? counted(count, 'Angabe', 'Angaben')
    : `und ${counted(count, 'weitere Angabe', 'weitere Angaben')}`) + ', die Sie auf der Seite sehen';
