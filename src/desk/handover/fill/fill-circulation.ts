import { NOTED_IN } from '../../formats/formatter.ts';
import type { HandoverOf } from '../handover.ts';
import type { Filled } from './filled.ts';
import { sentence, TITLE_NEEDED } from './fill-disclosure.ts';

/**
 * Fills a new public resolution by circulation in. Its title is left to the clerk, because it becomes public.
 * @param now wall clock of the council's place, `YYYY-MM-DDTHH:mm`
 */
export function fillCirculation(handover: HandoverOf<'circulation'>, now: string): Filled {
  const { kind: _, from, ...fields } = handover;
  const { text, legalBasis, vote } = fields;
  return {
    fields: { ...fields, publishedAt: now, [NOTED_IN]: from },
    lines: [
      { what: 'Beschluss', after: text },
      { what: 'Rechtsgrundlage', after: legalBasis },
      ...(vote ? [{ what: 'Abstimmung', after: sentence(vote) }] : []),
    ],
    hints: [TITLE_NEEDED],
  };
}
