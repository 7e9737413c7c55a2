import type { Both } from './catalogue/rule.ts';
import type { HttpFault, HttpFaultCode } from '../oparl-client/http-fault.ts';

/** What the client says in German, in English: what happened and what to do. */
const ENGLISH: Readonly<Record<Exclude<HttpFaultCode, 'http-private-address'>, string>> = {
  'http-url': 'This is no address with http:// or https:// that can be asked. Check the address.',
  'http-foreign-host': 'The address lies on another host. If you trust it, allow it with --host.',
  'http-unknown-host': 'The name of the host is not known. Check its spelling and your connection.',
  'http-unreachable':
    'The connection failed or broke off. Check whether the server can be reached, and try again.',
  'http-tls': 'The certificate of the server is not in order. Ask its operator to renew or complete it.',
  'http-timeout': 'The server did not answer in time. Try again later.',
  'http-too-large': 'The answer is larger than is read.',
  'http-redirect-loop': 'The server redirects in a circle or too often. Tell its operator.',
  'http-redirect': 'The server redirects without saying where to. Tell its operator.',
  'http-status': 'The server answers with an error. Try again later.',
  'http-encoding': 'The answer is compressed wrongly. Ask the operator to check the compression.',
  'http-html': 'A web page came instead of JSON. Check the address.',
  'http-not-json': 'What came is no JSON. Check the address.',
};

/** Words for an address in a private network: it may be the reader's own machine, or a system in the house. */
const inPrivate = (host: string): Both => ({
  de: `${host} führt in ein privates Netz. Solche Adressen werden nicht abgerufen. Ist es Ihr eigener Rechner oder ein System in Ihrem Haus, so erlauben Sie es mit „--allow-private“.`,
  en: `${host} leads into a private network. Such addresses are not asked. If it is your own machine or a system in your house, allow it with “--allow-private”.`,
});

/** What a fault of the client means to who runs the check, in both languages; the English names the code for a closer look. */
export function faultWords({ code, url, what, remedy }: HttpFault): Both {
  if (code === 'http-private-address') return inPrivate(new URL(url).host);
  return { de: `${what} ${remedy}`, en: `${ENGLISH[code]} (${code})` };
}
