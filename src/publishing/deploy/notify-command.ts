import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { publishingAddress } from './contact-address.ts';
import { failureMail } from './failure-mail.ts';
import { sendMail } from './smtp.ts';

const USAGE = `Meldet per E-Mail an contacts.publishing aus site.yml, dass eine Veröffentlichung gescheitert ist.

Aufruf: npm run notify-failure -- --step NAME --log ADRESSE [--content ORDNER]

  --step NAME       welcher Schritt gescheitert ist
  --log ADRESSE     wo steht, was der Schritt gesagt hat
  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --help            diese Hilfe

SMTP_URL in der Umgebung nennt den Mailserver, SMTP_FROM den Absender. Fehlt SMTP_URL, wird nichts verschickt.`;

/**
 * `npm run notify-failure`: mails `contacts.publishing` by `SMTP_URL` (`SMTP_FROM`: sender). Without one of them the
 * host's own notice must do: 0. @throws UsageError, HelpWanted
 */
export async function notifyCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  tell: (text: string) => void,
): Promise<number> {
  const { content, step, log } = parse(args);
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

function parse(args: readonly string[]): { content: string; step: string; log: string } {
  const text = { type: 'string' } as const;
  const { values } = readOptions(
    { args: [...args], options: { content: text, step: text, log: text } },
    USAGE,
  );
  const { content = 'content', step, log } = values;
  if (step === undefined) throw wrong('--step fehlt: der Name des Schritts, der gescheitert ist.');
  if (log === undefined) throw wrong('--log fehlt: die Adresse, an der steht, was geschehen ist.');
  if (URL.parse(log) === null)
    throw wrong(`--log ${log}: Bitte eine ganze Adresse angeben, etwa https://ci.example/42.`);
  return { content, step, log };
}

const wrong = (what: string): UsageError => new UsageError(`${what}\n\n${USAGE}`);
