/** The header may stand behind some foreign bytes (ISO 32000-1, annex H.3.4.1). */
const HEADER_WITHIN = 1024;

/** Whether bytes are a PDF by their content. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEADER_WITHIN, bytes.length)).includes('%PDF-');
