import path from 'node:path';
import { parseArgs } from 'node:util';
import { type CalendarDate, isCalendarDate } from '../domain/calendar-date.ts';
import { dayOf, type Instant, wallClock } from '../domain/local-time.ts';
import { isSitePath } from '../domain/schema/site-path.ts';
import { canonicalAddress } from '../domain/url.ts';
import { textReport } from '../format/report.ts';
import { EXIT, type Terminal, usage, wantsColour } from './command-line.ts';
import { readContent } from './read-content.ts';
import { withdraw } from './withdraw.ts';

const HELP = `Nimmt eine veröffentlichte Seite oder ein Dokument zurück. An der Adresse steht von der nächsten
Veröffentlichung an, wann und warum; die Adresse selbst bleibt für immer.

Aufruf: npm run withdraw -- ADRESSE --reason "GRUND" [--purge] [--date TAG] [--force] [--content ORDNER]

  ADRESSE           Adresse der Seite oder des Dokuments, wie der Browser sie zeigt, ganz oder ab dem ersten
                    Schrägstrich; mit Leerzeichen in Anführungszeichen
  --reason GRUND    ein Satz für die Öffentlichkeit, ohne Namen
  --purge           auch jede frühere Fassung, den Titel im Protokoll und alle Dokumente löschen
  --date TAG        wirksam von diesem Tag an (JJJJ-MM-TT; sonst heute)
  --force           auch eine Adresse eintragen, die der Inhalt nicht kennt, weil der Eintrag schon gelöscht ist
  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)

Was danach noch zu tun ist (Versionsgeschichte, Suchmaschinen), steht unter /hilfe/betrieb/.
Ergebnis: 0 eingetragen, 1 abgelehnt, 2 bei falschem Aufruf.`;

interface Request {
  readonly target: string;
  readonly reason: string;
  readonly purge: boolean;
  readonly date: CalendarDate | undefined;
  readonly force: boolean;
  readonly content: string;
}

/** `npm run withdraw`: gives the exit code. */
export async function withdrawCommand(
  args: readonly string[],
  terminal: Terminal,
  now: () => number,
): Promise<number> {
  let request: Request | undefined;
  try {
    request = readRequest(args, terminal.workingFolder);
  } catch (error) {
    terminal.error(usage(error, HELP));
    return EXIT.usage;
  }
  if (!request) {
    terminal.out(HELP);
    return EXIT.fine;
  }
  return carryOut(request, terminal, now);
}

async function carryOut(
  { content, target, reason, purge, date, force }: Request,
  terminal: Terminal,
  now: () => number,
): Promise<number> {
  const { record, problems } = await readContent(content);
  if (!record) {
    terminal.error(textReport(problems, { colour: wantsColour(terminal) }));
    return EXIT.errors;
  }
  const { baseUrl, timeZone } = record.site;
  const address = addressIn(target, baseUrl);
  if (address === undefined) {
    terminal.error(`${target} ist keine Adresse dieser Website. Beispiel: ${baseUrl}/vorlagen/0001-2027/`);
    return EXIT.usage;
  }
  const day = date ?? dayOf(wallClock(now() as Instant, timeZone));
  const entry = { target: address, date: day, reason, purge, force };
  const { done, problems: found, unknown } = await withdraw(content, entry);
  if (found.length > 0) terminal.error(textReport(found, { colour: wantsColour(terminal) }));
  if (!done) {
    terminal.error(`Nicht eingetragen; withdrawals.yml ist, wie es war.${unknown ? FORCE : ''}`);
    return EXIT.errors;
  }
  terminal.out(
    `Eingetragen in withdrawals.yml: ${address}, wirksam ab ${day}${purge ? ', mit Löschung aller früheren Fassungen' : ''}. Die nächste Veröffentlichung führt es aus.`,
  );
  return EXIT.fine;
}

const FORCE =
  '\nStimmt die Adresse und ist der Eintrag im Inhalt schon gelöscht, wiederholen Sie den Befehl mit --force.';

/** The address from the root, encoded as the site has it; browsers show umlauts and spaces. Undefined: not of this site. */
function addressIn(target: string, baseUrl: string): string | undefined {
  const typed = target.startsWith(baseUrl) ? target.slice(baseUrl.length) : target;
  if (!/^\/(?!\/)[^?#\\]*$/.test(typed)) return undefined;
  const address = canonicalAddress(typed);
  return isSitePath(address) ? address : undefined;
}

/** @throws TypeError where the options are wrong, as `parseArgs` does */
function readRequest(args: readonly string[], workingFolder: string): Request | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      purge: { type: 'boolean' },
      date: { type: 'string' },
      content: { type: 'string' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return undefined;
  const { reason = '', purge = false, force = false, date, content = 'content' } = values;
  const [target] = positionals;
  if (target === undefined || positionals.length > 1) throw wrong('Bitte genau eine Adresse angeben.');
  if (reason.trim() === '') throw wrong('--reason fehlt: ein Satz für die Öffentlichkeit.');
  if (date !== undefined && !isCalendarDate(date))
    throw wrong(`--date ${date}: Das ist kein Tag. Beispiel: 2027-03-08`);
  return { target, reason: reason.trim(), purge, force, date, content: path.resolve(workingFolder, content) };
}

const wrong = (what: string): TypeError => Object.assign(new TypeError(what), { code: 'ERR_OPTION' });
