import type { Sourced } from '../../domain/profiles/legal-profile.ts';

/** A sentence of the law with its paragraph: "… gilt als geheilt (§ 34 Abs. 4 GemO)." */
export const lawSentence = ({ value, source }: Pick<Sourced<string>, 'value' | 'source'>): string =>
  `${value.replace(/\.$/, '')} (${source}).`;
