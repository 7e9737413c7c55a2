import { domainToASCII } from 'node:url';
import { MailError } from './mail-error.ts';

/** An address, and the name that stands before it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

// a dot-string (RFC 5321, 4.1.2) with letters of any language (RFC 6531); neither quoted parts nor a line break
const LOCAL = /^(?![.])(?!.*[.][.])(?!.*[.]$)[^\s\p{C}@<>"(),;:\\[\]]{1,64}$/u;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** One address in the form that goes to a server, its domain in ASCII. @throws MailError `address` */
export function addressOf(text: string): string {
  const at = text.lastIndexOf('@');
  const [local, host] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const domain = /[\s\p{C}]/u.test(host) ? '' : domainToASCII(host.toLowerCase());
  const isDomain =
    domain !== '' && domain.length <= 253 && domain.split('.').every((label) => LABEL.test(label));
  if (!LOCAL.test(local) || !isDomain || text.length > 254) throw new MailError('address');
  return `${local}@${domain}`;
}

/** `name@host` or `Name <name@host>`; one mailbox. @throws MailError `address` */
export function mailboxOf(text: string): Mailbox {
  const [, name, address] = /^([^<>]*)<([^<>]*)>$/.exec(text) ?? [undefined, '', text];
  if (/\p{Cc}/u.test(text)) throw new MailError('address');
  return { name: (name ?? '').trim().replace(/^"(.*)"$/, '$1'), address: addressOf(address ?? '') };
}

/** What stands behind the at sign. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * Address to which a mail comes back: `bounces+id@host`, so that the answer names the mail (VERP). Where that would be longer
 * than servers take (64 octets before the at sign, RFC 5321, 4.5.3.1.1), the bare address.
 */
export function returnAddress(bounces: string, id: string): string {
  const address = addressOf(bounces);
  const local = `${address.slice(0, address.lastIndexOf('@'))}+${id}`;
  return local.length > 64 ? address : `${local}@${domainOf(address)}`;
}
