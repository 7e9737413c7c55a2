/** A page of the municipality's own; `text` is Markdown. */
export interface PublicPage {
  readonly key: string;
  readonly title: string;
  readonly navigation: 'none' | 'footer';
  readonly order: number;
  readonly lang: 'de' | 'de-simple';
  readonly text: string;
}
