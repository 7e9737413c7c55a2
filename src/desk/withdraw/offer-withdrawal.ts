import type { DeskContext } from '../desk-context.ts';
import type { DecapStore } from '../guard/capture-store.ts';
import { Offer } from './offer.ts';
import type { DeskPlace } from './shelf.ts';

/**
 * Offers to delete only what was never public. In place of Decap's control, an entry that citizens have seen gets one that
 * withdraws it: the address stays and says why. On the protected side nothing was ever public.
 */
export function offerWithdrawal(
  context: Pick<DeskContext, 'side' | 'siteIndex' | 'now'>,
  desk: DeskPlace & { readonly store: DecapStore },
): void {
  if (context.side === 'protected') return;
  const offer = new Offer(context, desk);
  const root = document.querySelector('#nc-root') ?? document.body;
  let isWaiting = false;
  // Decap draws its bar after its store has changed.
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      offer.look();
    });
  });
  observer.observe(root, { childList: true, subtree: true });
  desk.store.subscribe(() => offer.look());
  window.addEventListener('hashchange', () => offer.look());
  offer.look();
}
