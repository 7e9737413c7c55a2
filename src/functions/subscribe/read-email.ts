import { addressOf } from '../../mail/mailbox.ts';
import { MailError } from '../../mail/mail-error.ts';

/** Controls and line breaks of any script, by which headers would be written. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** An address as it goes to a mail server, or what is wrong with it, in German. */
export type ReadEmail = { readonly address: string } | { readonly fault: string };

/** Reads the mail address of a form; nothing of a wrong one is kept. */
export function readEmail(text: string): ReadEmail {
  const trimmed = text.replace(/^ +| +$/g, '');
  if (trimmed === '') return { fault: 'Bitte geben Sie Ihre E-Mail-Adresse ein.' };
  if (BREAKS.test(trimmed))
    return {
      fault:
        'Die E-Mail-Adresse enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Bitte geben Sie eine einzige Adresse in einer Zeile ein.',
    };
  try {
    const address = addressOf(trimmed);
    if (address.slice(address.lastIndexOf('@')).includes('.')) return { address };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
  }
  return {
    fault:
      'Das ist keine E-Mail-Adresse, an die wir schreiben können. Bitte geben Sie sie wie in diesem Beispiel ein: name@example.org',
  };
}
