import { readOptions } from '../read-options.ts';
import { type Around, notifyFunction, SHORTEST_KEY, type Told } from './notify-function.ts';

const USAGE = `Sagt dem Mitgliederbereich (members.url in site.yml), dass es Neues gibt. Er liest dann selbst, was neu ist.

Aufruf: npm run notify-members -- [--ledger ORDNER] [--content ORDNER]

  --ledger ORDNER   das Protokoll nach der Veröffentlichung; ohne diese Angabe geht es um neue Unterlagen der Mitglieder
  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --help            diese Hilfe

MEMBERS_NOTICE_KEY in der Umgebung ist das Geheimnis, das auch der Mitgliederbereich kennt: mindestens ${SHORTEST_KEY} Zeichen.
Gelingt es auch beim dritten Mal nicht, ist das eine Warnung und kein Fehler: die nächste Veröffentlichung holt es nach.`;

const AREA: Told = {
  field: 'members',
  name: 'Der Mitgliederbereich',
  none: 'keinen Mitgliederbereich',
  key: 'MEMBERS_NOTICE_KEY',
  needsEntry: false,
};

/** `npm run notify-members`: tells the members' area of a publication. Always 0. @throws UsageError, HelpWanted */
export async function notifyMembers(args: readonly string[], around: Around): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readOptions({ args: [...args], options: { content: text, ledger: text } }, USAGE);
  const { content = 'content', ledger } = values;
  return notifyFunction(AREA, { content, ledger }, around);
}
