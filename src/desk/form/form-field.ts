import type { Collection } from '../../domain/council-record.ts';

/** One of a fixed set of values, with its German name. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a field asks for. Each kind becomes one control of the desk, and one standard widget for other editors. */
export type FormKind =
  | { readonly kind: 'line'; readonly pattern?: string | undefined; readonly rule?: string | undefined }
  | { readonly kind: 'text' }
  | { readonly kind: 'markdown' }
  | {
      readonly kind: 'number';
      readonly integer: boolean;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  /** `standard`: what holds where the file says nothing. */
  | { readonly kind: 'switch'; readonly standard: boolean }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'reference'; readonly to: Collection; readonly many: boolean }
  /** Written once by the desk, never shown. */
  | { readonly kind: 'id' }
  /** A fixed value, never shown. */
  | { readonly kind: 'fixed'; readonly value: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly entry: string; readonly fields: readonly FormField[] }
  /** A control of the desk's own; `loses` says what an editor without it cannot do. */
  | { readonly kind: 'own'; readonly control: OwnControl; readonly loses: string };

/** Controls made for one purpose. */
export type OwnControl =
  | 'agenda'
  | 'protected-agenda'
  | 'disclosure'
  | 'attendance'
  | 'vote'
  | 'document'
  | 'documents'
  | 'picture'
  | 'signoffs'
  | 'paper-number'
  | 'item-link'
  | 'address'
  | 'standing';

/** A field of a form, in German. */
export type FormField = FormKind & {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  /** What a new entry starts with. */
  readonly initial?: string | number | boolean | undefined;
};
