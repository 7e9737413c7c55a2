import type { Quorum } from '../../../domain/law/index.ts';
import type { LegalProfile } from '../../../domain/profiles/index.ts';
import { lawSentence } from '../law-sentence.ts';
import { counted, germanNumber } from '../numbers.ts';

/** The numbers that a sentence on the quorum names. */
export interface QuorumNumbers {
  /** Members who may take part, excluded ones not among them. */
  readonly taking: number;
  readonly statutory: number;
}

const MEMBERS = ['stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder'] as const;

/** Whether the body can decide, with the numbers and the paragraph. */
export function quorumSentence(
  { reached, needed, approvalNeeded, basis, source }: Quorum,
  { taking, statutory }: QuorumNumbers,
): string {
  const there = `${counted(taking, ...MEMBERS)} von ${statutory}`;
  if (!reached)
    return `Nicht beschlussfähig: ${there} ${taking === 1 ? 'nimmt' : 'nehmen'} teil, nötig sind mindestens ${needed} (${source}).`;
  const ground = basis === 'second-call' ? ' nach der zweiten Einladung' : '';
  const approval = approvalNeeded ? ' Der Beschluss bedarf der Genehmigung der Aufsichtsbehörde.' : '';
  return `Beschlussfähig${ground}: ${there} ${taking === 1 ? 'nimmt' : 'nehmen'} teil, nötig ${needed === 1 ? 'ist' : 'sind'} mindestens ${needed} (${source}).${approval}`;
}

/** What minutes and extracts say where the quorum fails and is taken to last, with the paragraph. */
export const assumedSentence = ({ sentences: { quorumAssumed } }: LegalProfile): string | undefined =>
  quorumAssumed && lawSentence(quorumAssumed);

/** "Anwesend und stimmberechtigt waren 12 von 25 Mitgliedern." */
export const presenceSentence = ({ taking, statutory }: QuorumNumbers): string =>
  `Anwesend und stimmberechtigt ${taking === 1 ? 'war' : 'waren'} ${germanNumber(taking)} von ${germanNumber(statutory)} Mitgliedern.`;

/** "2 Mitglieder nahmen nach § 22 GemO an Beratung und Abstimmung nicht teil." Never with the reason (L-37). */
export const exclusionSentence = (excluded: number, paragraph: string): string =>
  `${counted(excluded, 'Mitglied nahm', 'Mitglieder nahmen')} nach ${paragraph} an Beratung und Abstimmung nicht teil.`;
