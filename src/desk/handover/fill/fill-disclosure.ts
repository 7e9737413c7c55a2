import { Vote } from '../../../domain/schema/vote.ts';
import { voteSentence } from '../../../format/wording/votes.ts';
import { defined } from '../../../domain/defined.ts';
import type { PublicVote } from '../../../domain/public-record.ts';
import type { HandoverOf } from '../handover.ts';
import type { Filled } from './filled.ts';

/**
 * Fills a new public resolution in. Its title is left to the clerk, because it becomes public.
 * @param today `YYYY-MM-DD`
 */
export function fillDisclosure(
  { meeting, item, text, vote }: HandoverOf<'disclosure'>,
  today: string,
): Filled {
  const counts = vote && defined(vote);
  return {
    fields: { item: { meeting, item }, disclosedOn: today, text, ...(counts ? { vote: counts } : {}) },
    lines: [
      { what: 'Beschluss', after: text },
      ...(counts ? [{ what: 'Abstimmung', after: sentence(counts) }] : []),
    ],
    hints: [TITLE_NEEDED],
  };
}

/** "10 Ja-Stimmen und 1 Nein-Stimme". */
export const sentence = (counts: object): string =>
  voteSentence({ byFaction: [], byName: [], ...Vote.parse(counts) } as unknown as PublicVote);

export const TITLE_NEEDED =
  'Schreiben Sie einen Titel, der öffentlich sein darf. Streichen Sie im Wortlaut, was geheim bleiben muss, vor allem Namen und Beträge.';
