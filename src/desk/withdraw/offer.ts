import type { DeskContext } from '../desk-context.ts';
import type { DecapStore } from '../guard/capture-store.ts';
import { openDraft } from '../guard/open-draft.ts';
import { labelOf } from './Answer.tsx';
import { hasDraft, showOnBoard } from './board.ts';
import { insteadOfUnpublish, placeButton, renameUnpublish, showDelete } from './decap-controls.ts';
import { DRAFT, type Entered, enterWithdrawal, type Outcome, withdrawalAt } from './list.ts';
import { openNotice, openWithdrawDialog } from './open-dialog.tsx';
import { type OpenEntry, openEntry } from './open-entry.ts';
import { type DeskPlace, shelfOf } from './shelf.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import type { Withdrawal } from './withdrawals-file.ts';
import { NO_DELETION, NOTICE, OFFER } from './words.ts';

/** The entry that is open, and what is known of it by now. */
interface Looked {
  readonly entry: OpenEntry;
  readonly verdict?: Verdict;
  readonly hasAsked?: boolean;
  readonly entered?: Entered;
}

/** Keeps the control of the open entry in step with what may be done to it. */
export class Offer {
  readonly #context: Pick<DeskContext, 'siteIndex' | 'now'>;
  readonly #desk: DeskPlace & { readonly store: DecapStore };
  readonly #button = document.createElement('button');
  #looked: Looked | undefined;

  constructor(
    context: Pick<DeskContext, 'siteIndex' | 'now'>,
    desk: DeskPlace & { readonly store: DecapStore },
  ) {
    this.#context = context;
    this.#desk = desk;
    this.#button.type = 'button';
    this.#button.className = 'desk-withdraw-button';
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.addEventListener('click', () => this.#open());
    insteadOfUnpublish(() => this.#open());
  }

  /** Looks which entry is open, and learns about it what is not known yet. */
  look(): void {
    const entry = openEntry(location.href);
    const before = this.#looked?.entry;
    if (entry?.collection !== before?.collection || entry?.slug !== before?.slug) {
      this.#looked = entry && { entry };
      if (entry) {
        void verdictOn(entry, this.#context.siteIndex).then((verdict) => this.#learn(entry, { verdict }));
      }
    }
    this.#ask();
    this.#show();
  }

  /** Asks once, as soon as Decap has loaded the entry, whether it is withdrawn already. */
  #ask(): void {
    const { entry, verdict, hasAsked } = this.#looked ?? {};
    if (!entry || verdict?.kind !== 'withdraw' || hasAsked === true) return;
    if (openDraft(this.#desk.store)?.slug !== entry.slug) return;
    this.#learn(entry, { hasAsked: true });
    // Decap has read which drafts there are; a host is not asked for one that is none.
    const shelf = shelfOf(this.#desk);
    const isReviewed = shelf.isReviewed && hasDraft(this.#desk.store, DRAFT.collection, DRAFT.slug);
    withdrawalAt({ ...shelf, isReviewed }, verdict.address).then(
      (entered) => entered && this.#learn(entry, { entered }),
      // Saving says what is wrong, where somebody wants to.
      () => undefined,
    );
  }

  #learn(entry: OpenEntry, more: Partial<Looked>): void {
    if (this.#looked?.entry !== entry) return;
    this.#looked = { ...this.#looked, ...more };
    this.#show();
  }

  #show(): void {
    const { entry, verdict, entered } = this.#looked ?? {};
    const isDraft = entry !== undefined && hasDraft(this.#desk.store, entry.collection, entry.slug);
    showDelete(entry === undefined || isDraft || verdict?.kind === 'delete');
    const isOurs = verdict !== undefined && verdict.kind !== 'delete';
    const offer = entered ? labelOf(entered, this.#today()) : OFFER;
    const label = verdict?.kind === 'withdraw' ? offer : NO_DELETION;
    if (this.#button.textContent !== label) this.#button.textContent = label;
    placeButton(this.#button, isOurs);
    if (isOurs) renameUnpublish();
  }

  #today(): string {
    return this.#context.now().slice(0, 10);
  }

  /** Opens what there is to say or to ask; false where the entry may be deleted. */
  #open(): boolean {
    const { entry, verdict, entered } = this.#looked ?? {};
    if (!entry || !verdict || verdict.kind === 'delete') return false;
    if (verdict.kind !== 'withdraw') {
      openNotice(NO_DELETION, NOTICE[verdict.kind]);
      return true;
    }
    openWithdrawDialog({
      kind: entry.kind,
      address: verdict.address,
      today: this.#today(),
      isReviewed: shelfOf(this.#desk).isReviewed,
      entered,
      enter: (withdrawal) => this.#enter(entry, withdrawal),
    });
    return true;
  }

  async #enter(entry: OpenEntry, withdrawal: Withdrawal): Promise<Outcome> {
    const shelf = shelfOf(this.#desk);
    const outcome = await enterWithdrawal(shelf, withdrawal);
    const entered = outcome.kind === 'already' ? outcome.entered : { withdrawal, in: outcome.in };
    this.#learn(entry, { entered });
    if (outcome.kind === 'entered' && outcome.in === 'draft')
      showOnBoard(this.#desk.store, shelf.path, outcome.text, outcome.status);
    return outcome;
  }
}
