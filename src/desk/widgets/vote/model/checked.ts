import { defined } from '../../../../domain/defined.ts';
import { voteProblems } from '../../../../domain/rules/votes.ts';
import type { PublicVote } from '../../../../domain/public-record.ts';
import type { Outcome } from '../../../../domain/schema/agenda-item.ts';
import { Vote } from '../../../../domain/schema/vote.ts';
import { isUnanimous } from '../../../../domain/view/vote.ts';
import { problemInWords } from '../../../../format/wording/problems/index.ts';
import { voteSentence } from '../../../../format/wording/votes.ts';
import type { VoteDraft } from './counting.ts';

/** What the desk says about a vote while it is entered. */
export interface Checked {
  /** "21 Ja-Stimmen, keine Nein-Stimmen und 2 Enthaltungen"; empty while figures are missing. */
  readonly sentence: string;
  readonly unanimous: boolean;
  /** Members counted, and present where known. */
  readonly sum: number;
  readonly present: number | undefined;
  readonly problems: readonly Finding[];
}

/** One finding; an error stops the publishing, a warning does not. */
export interface Finding {
  readonly code: string;
  readonly isError: boolean;
  readonly what: string;
  readonly remedy: string;
}

/** Remedies that name the fields of this form in place of those of the file. */
const REMEDY: Readonly<Record<string, string>> = {
  'vote-too-few': 'Ergänzen Sie, wer fehlt, oder berichtigen Sie die Zahl der Anwesenden.',
  'vote-secret': 'Löschen Sie diese Angaben, oder berichtigen Sie die Art der Abstimmung.',
  'vote-names-open':
    'Löschen Sie die Namen der übrigen. War die Abstimmung namentlich, so wählen Sie „namentliche Abstimmung“.',
  'vote-outcome': 'Prüfen Sie das Ergebnis, die Stimmen und die erforderliche Mehrheit.',
};

/** Sums of a vote, and what the rules of the record say about it. */
export function checkedVote(draft: VoteDraft, atItem?: number, outcome?: Outcome): Checked {
  const present = draft.present ?? atItem;
  const { yes = 0, no = 0, abstain = 0, invalid = 0, excluded = 0 } = draft;
  const sum = yes + no + abstain + invalid + excluded;
  const read = Vote.safeParse(draft);
  if (!read.success) return { sentence: '', unanimous: false, sum, present, problems: [] };
  const counts = { byFaction: [], byName: [], ...defined(read.data) } as unknown as PublicVote;
  const found = voteProblems({ vote: read.data, file: '', field: [], present: atItem, outcome });
  return {
    sentence: voteSentence(counts),
    unanimous: isUnanimous(counts),
    sum,
    present,
    problems: found.map((problem) => {
      const { what, remedy } = problemInWords(problem);
      const { code, severity } = problem;
      return { code, isError: severity === 'error', what, remedy: REMEDY[code] ?? remedy };
    }),
  };
}
