import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { type Around, notifyFunction, SHORTEST_KEY, type Told } from './notify-function.ts';

const USAGE = `Sagt dem Dienst für Abos (subscribe.url in site.yml), dass es Neues gibt. Er liest dann selbst, was neu ist.

Aufruf: npm run notify-subscribers -- --ledger ORDNER [--content ORDNER]

  --ledger ORDNER   das Protokoll nach der Veröffentlichung
  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --help            diese Hilfe

SUBSCRIBE_NOTICE_KEY in der Umgebung ist das Geheimnis, das auch der Dienst kennt: mindestens ${SHORTEST_KEY} Zeichen.
Gelingt es auch beim dritten Mal nicht, ist das eine Warnung und kein Fehler: die nächste Veröffentlichung holt es nach.`;

const SERVICE: Told = {
  field: 'subscribe',
  name: 'Der Dienst für Abos',
  none: 'keinen Dienst für Abos',
  key: 'SUBSCRIBE_NOTICE_KEY',
  needsEntry: true,
};

/** `npm run notify-subscribers`: tells the function that mails to subscribers of a publication. Always 0. @throws UsageError, HelpWanted */
export async function notifySubscribers(args: readonly string[], around: Around): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readOptions({ args: [...args], options: { content: text, ledger: text } }, USAGE);
  const { content = 'content', ledger } = values;
  if (ledger === undefined) throw new UsageError(`--ledger fehlt: der Ordner mit dem Protokoll.\n\n${USAGE}`);
  return notifyFunction(SERVICE, { content, ledger }, around);
}
