/** A file that pages need: the style sheet, fonts, scripts, the coat of arms. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}
