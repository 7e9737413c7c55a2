import { parseArgs } from 'node:util';
import { KEY } from '../domain/key.ts';
import { ImportError } from './import-error.ts';
import { type ImportOptions, type ProfileId, PROFILES } from './options.ts';

/** What the command line asks for. */
export type Command =
  { readonly help: true } | { readonly help: false; readonly options: ImportOptions; readonly json: boolean };

/** Text of `--help`. */
export const HELP = `Aufruf: npm run import -- QUELLE --into ZIEL [Optionen]

Liest gespeicherte OParl-1.1-Objekte (JSON-Dateien in beliebiger Ablage) und schreibt sie als Inhalte.

  --into ZIEL         Ordner für die Inhalte, neu oder aus einem früheren Import
  --body SCHLÜSSEL    Schlüssel der Körperschaft, z. B. musterhausen
  --profile PROFIL    Rechtsgrundlage: ${PROFILES.join(', ')}
  --trust-unmarked    Punkte ohne Angabe zur Öffentlichkeit als öffentlich übernehmen
  --json              Zusammenfassung als JSON
  --help              diese Hilfe

Ein zweiter Import derselben Quelle ändert nichts. Von Hand geänderte Einträge bleiben, wie sie sind.
Der Bericht steht danach in ZIEL/protected/import-report.md; er nennt Nichtöffentliches.

Rückgabe: 0 importiert, 1 nichts geschrieben oder Dateien der Quelle unlesbar, 2 Aufruf falsch.`;

const usage = (code: string, message: string): ImportError => new ImportError(code, message, true);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        body: { type: 'string' },
        profile: { type: 'string' },
        'trust-unmarked': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    throw usage(
      'import-option-unknown',
      `Die Option ${option} gibt es nicht, oder ihr fehlt der Wert. --help zeigt alle.`,
    );
  }
}

function isProfile(text: string): text is ProfileId {
  return (PROFILES as readonly string[]).includes(text);
}

/** Reads the command line. @throws ImportError where it does not fit, before anything is read */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { help: true };
  const [source, ...more] = positionals;
  if (!source || more.length > 0)
    throw usage(
      'import-source-missing',
      'Bitte genau einen Ordner als Quelle angeben. --help zeigt den Aufruf.',
    );
  if (!values.into)
    throw usage('import-into-missing', 'Bitte mit --into den Ordner für die Inhalte angeben.');
  const { body, profile } = values;
  if (body !== undefined && !KEY.test(body)) {
    throw usage(
      'import-body-key',
      `„${body}“ ist kein Schlüssel: nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.`,
    );
  }
  if (profile !== undefined && !isProfile(profile)) {
    throw usage(
      'import-profile-unknown',
      `Das Profil „${profile}“ gibt es nicht. Möglich: ${PROFILES.join(', ')}.`,
    );
  }
  const trustUnmarked = values['trust-unmarked'] ?? false;
  return {
    help: false,
    json: values.json ?? false,
    options: { source, into: values.into, body, profile, trustUnmarked },
  };
}
