/** Arms that `sampleDocument` names: a bridge over three waves. */
export const SAMPLE_PICTURES: ReadonlyMap<string, Uint8Array> = new Map([
  [
    'wappen.svg',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 72">' +
        '<path d="M2 2h56v34c0 20-14 30-28 34C16 66 2 56 2 36z" fill="#1b3a6b"/>' +
        '<path d="M8 30h44v16h-6v-4a6 6 0 0 0-12 0v4h-8v-4a6 6 0 0 0-12 0v4H8z" fill="#fff"/></svg>',
    ),
  ],
]);
