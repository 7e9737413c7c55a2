import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import { publishingAddress } from './contact-address.ts';
import { failureMail } from './failure-mail.ts';
import { sendMail } from './smtp.ts';

const USAGE = 'Aufruf: npm run notify-failure -- --content ORDNER --step NAME --log ADRESSE';

/**
 * `npm run notify-failure`: mails `contacts.publishing` by `SMTP_URL` (`SMTP_FROM`: sender). Without one of them the
 * host's own notice must do: 0. @throws UsageError
 */
export async function notifyCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  tell: (text: string) => void,
): Promise<number> {
  const { content = 'content', step, log } = parse(args);
  if (step === undefined || log === undefined || URL.parse(log) === null) throw new UsageError(USAGE);
  const { SMTP_URL, SMTP_FROM } = environment;
  if (!SMTP_URL) {
    tell('Keine Nachricht verschickt: SMTP_URL ist nicht gesetzt. Es bleibt die Meldung des Anbieters.\n');
    return 0;
  }
  const to = await publishingAddress(content);
  if (to === undefined) {
    tell(
      'Keine Nachricht verschickt: contacts.publishing.email fehlt in site.yml. Es bleibt die Meldung des Anbieters.\n',
    );
    return 0;
  }
  await sendMail(SMTP_URL, SMTP_FROM || undefined, failureMail(to, step.replace(/\s+/g, ' '), log));
  tell(`Nachricht an ${to} verschickt.\n`);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { content: text, step: text, log: text } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
