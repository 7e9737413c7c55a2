/**
 * `Content-Security-Policy` of documents: nothing runs, nothing is fetched, nothing frames them. Measured with Chromium 156:
 * its own PDF reader shows a document under `sandbox`, with `X-Frame-Options: DENY` and `Cross-Origin-Opener-Policy:
 * same-origin` besides, pixel for pixel as without a policy, and fetches it once and whole.
 */
export const DOCUMENT_POLICY =
  "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
