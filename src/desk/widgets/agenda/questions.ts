import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';

/** What a clerk is asked before something happens. */
export type Question =
  | {
      readonly kind: 'reason';
      readonly title: string;
      readonly explanation: string;
      readonly action: string;
      readonly run: (reason: string) => void;
    }
  | { readonly kind: 'close'; readonly item: AgendaItem }
  | { readonly kind: 'open'; readonly item: AgendaItem }
  | { readonly kind: 'take-over' }
  | { readonly kind: 'renumber' };
