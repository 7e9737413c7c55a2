import type { PaperKind } from '../../domain/schema/index.ts';

const KINDS: readonly (readonly [RegExp, PaperKind])[] = [
  [/änderungsantrag|ergänzungsantrag/i, 'amendment'],
  [/einwohnerantrag|bürgerantrag|petition|eingabe|anregung|beschwerde|bürgerbegehren/i, 'petition'],
  [/antwort/i, 'answer'],
  [/anfrage/i, 'inquiry'],
  [/antrag/i, 'motion'],
  [/stellungnahme/i, 'statement'],
  [/wahlvorschlag|wahlvorlage|\bwahl\b/i, 'election'],
  [/beschluss|entscheidungsvorlage|satzung/i, 'decision'],
  [/bericht/i, 'report'],
  [/mitteilung|information|kenntnis|unterrichtung|\binfo/i, 'information'],
  [/vorlage|drucksache/i, 'decision'],
];

/** Kind of a paper, from the source's own word for it. */
export const paperKind = (paperType: string): PaperKind =>
  KINDS.find(([pattern]) => pattern.test(paperType))?.[1] ?? 'other';

/** Reference of the paper that a supplement adds to: "180/2018 1. Ergänzung" belongs to "180/2018". */
export const baseReference = (reference: string): string | undefined =>
  /^(.+?)[\s,–-]*(?:\d+\.\s*)?(?:Ergänzung|Nachtrag|Neufassung|Ergänzungsvorlage)\b/iu
    .exec(reference)?.[1]
    ?.trim();
