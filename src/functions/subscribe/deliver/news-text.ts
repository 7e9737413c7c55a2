import type { NoticeChange, SiteOffer } from '../../../domain/subscriptions/index.ts';
import { url } from '../../../domain/url.ts';
import type { Frequency } from '../ports.ts';
import { FREQUENCY_SHORT } from '../words.ts';

/** Changes that a mail names; of more it says where the others stand. */
const MOST = 40;
const LONGEST_SUBJECT = 120;

/** What a mail of news is made of. @property site origin of the public site; @property end, manage addresses of the own links */
export interface NewsWords {
  readonly changes: readonly NoticeChange[];
  readonly entries: readonly number[];
  readonly frequency: Frequency;
  readonly offer: SiteOffer;
  readonly site: string;
  readonly end: string;
  readonly manage: string;
}

/** The headline of a single change, else how many there are. */
export function newsSubject(changes: readonly NoticeChange[], offer: SiteOffer): string {
  const [first] = changes;
  const short = offer.shortName ?? offer.name;
  const words = changes.length === 1 && first ? clipped(first.headline) : `${changes.length} Neuigkeiten`;
  return `${short}: ${words}`.replaceAll(/\p{Cc}/gu, ' ');
}

const clipped = (text: string): string =>
  text.length <= LONGEST_SUBJECT ? text : `${text.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…`;

/** The text of a mail of news. Links lead to the site of the settings alone, whatever the log says. */
export function newsText({ changes, entries, frequency, offer, site, end, manage }: NewsWords): string {
  const told = changes.slice(0, MOST).map((change) => changeText(change, site));
  const more = changes.length - told.length;
  const last = entries.at(-1);
  const log = `${site}${last === undefined ? url.log : url.logEntry(last)}`;
  return `Guten Tag,

zu dem, was Sie abonniert haben, gibt es ${changes.length === 1 ? 'eine Neuigkeit' : `${changes.length} Neuigkeiten`}:

${told.join('\n\n')}
${more > 0 ? `\nUnd ${more === 1 ? 'eine weitere' : `${more} weitere`}, siehe ${log}\n` : ''}
--${' '}
Sie haben bei „${offer.name}“ Neuigkeiten abonniert (${FREQUENCY_SHORT[frequency]}).
Auswahl ändern: ${manage}
Abbestellen:    ${end}
${offer.operator}
`;
}

function changeText({ headline, summary, url: address }: NoticeChange, site: string): string {
  const { pathname, search, hash } = new URL(address);
  return [headline, ...(summary === '' ? [] : [summary]), `${site}${pathname}${search}${hash}`].join('\n');
}
