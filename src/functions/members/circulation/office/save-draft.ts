import type { Parts } from '../../ports.ts';
import type { DraftDesk } from './with-draft.ts';
import type { BallotDraft } from './draft/draft.ts';
import { draftsIn } from './draft/drafts.ts';
import { type Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';

/** Saved, or the status and the words by which the page is shown once more with all that was typed. */
export type Saved =
  | { readonly saved: true }
  | { readonly saved: false; readonly status: 409 | 422; readonly draft: BallotDraft; readonly told: Html };

/**
 * Saves what a form changed of the draft that its page showed (`stand`). Where somebody else changed it meanwhile, nothing is
 * written, and `draft` is what stands now.
 * @throws StoreError
 */
export async function saveDraft(
  { means }: Pick<Parts, 'means'>,
  { draft, asked }: DraftDesk,
  stand: string | null,
  change: Partial<Pick<BallotDraft, 'items' | 'procedure' | 'discarded'>>,
): Promise<Saved> {
  const drafts = draftsIn(means.slots);
  const next = { ...draft, ...change, by: asked.who.account.id, at: new Date(means.now()).toISOString() };
  const outcome = stand === String(draft.version) ? await drafts.save(next) : 'outdated';
  if (outcome === 'saved') return { saved: true };
  if (outcome === 'too-large') return { saved: false, status: 422, draft, told: TOO_LARGE };
  return { saved: false, status: 409, draft: (await drafts.get(draft.id)) ?? draft, told: OUTDATED };
}

const OUTDATED = notice(
  'warning',
  'Noch nicht gespeichert',
  'Jemand anderes hat den Entwurf inzwischen geändert. Unten steht noch, was Sie eingegeben haben. Sehen Sie nach, was jetzt gilt, und speichern Sie noch einmal, wenn Ihre Angaben gelten sollen.',
);

const TOO_LARGE = notice(
  'danger',
  'Nicht gespeichert',
  'Alle Texte zusammen sind zu lang für ein Umlaufverfahren. Kürzen Sie Beschlussvorschläge oder verweisen Sie auf Unterlagen, oder teilen Sie die Gegenstände auf zwei Umlaufverfahren auf.',
);
