import { HANDSHAKE } from './handshake.ts';
import { FAULT_WORDS, type LoginFault } from './words.ts';

/** What a login came to. */
export type LoginResult = { readonly token: string } | { readonly fault: LoginFault };

const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#171a2b;background:#fff}';

/**
 * JSON on one line that can neither end the element it stands in nor a line of JavaScript: Decap reads it with `(.+)$`,
 * and `.` stops at U+2028.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What Decap waits for (`netlify-auth.js`): a word, a colon, and JSON. */
const message = (result: LoginResult): string =>
  'token' in result
    ? `authorization:github:success:${inlineJson({ token: result.token, provider: 'github' })}`
    : `authorization:github:error:${inlineJson({ message: FAULT_WORDS[result.fault] })}`;

/** The page of the popup. Besides the JSON it consists of constants alone. */
export function resultPage(result: LoginResult, origins: readonly string[]): string {
  const failed = 'fault' in result;
  const heading = failed ? 'Die Anmeldung ist nicht gelungen' : 'GitHub hat die Anmeldung bestätigt';
  const text = failed
    ? `${FAULT_WORDS[result.fault]} Dieses Fenster können Sie schließen.`
    : 'Dieses Fenster schließt sich von selbst.';
  return `<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} – Redaktion</title><style>${STYLE}</style></head>
<body><main><h1>${heading}</h1><p id="status" role="status">${text}</p></main>
<script type="application/json" id="result">${inlineJson({ origins, result: message(result) })}</script>
<script>${HANDSHAKE}</script></body>
</html>
`;
}

/** The policy of that page: its one script and its one style by their hashes, nothing else, and no frame around it. */
export async function pagePolicy(): Promise<string> {
  const [script, style] = await Promise.all([HANDSHAKE, STYLE].map(hashSource));
  return `default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
