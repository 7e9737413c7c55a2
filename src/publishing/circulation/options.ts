import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { originOf } from './origin-of.ts';
import { type HostName, hostOf } from './hosts/host-name.ts';

/** Variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What `npm run circulation` was asked for. */
export interface CirculationOptions {
  /** Of the members' area, no slash at the end. */
  readonly from: string;
  readonly key: string;
  /** Folder in which `site.yml` lies. */
  readonly content: string;
  /** The part that is not public; undefined: what is not public is left where it is. */
  readonly protected: string | undefined;
  /** Items that are public stay where they are: the run of the public repository takes them over. */
  readonly protectedOnly: boolean;
  /** Ledger whose anchors the logs are held against. */
  readonly ledger: string | undefined;
  /** Host of git that gets a branch and a merge request per item; undefined: files are written into the folders. */
  readonly git: HostName | undefined;
  /** Branch into which is merged. */
  readonly branch: string;
}

const USAGE = `Holt die Ergebnisse beendeter Umlaufverfahren aus dem Mitgliederbereich, prüft ihre ganzen Protokolle und schreibt für jeden
Punkt eine Datei in den Inhalt. Was schon dort steht, wird nie ein zweites Mal geschrieben.

Aufruf: npm run circulation -- --from ADRESSE [--content ORDNER] [--protected ORDNER [--protected-only]]
                               [--ledger ORDNER] [--git [--host github|gitlab|forgejo|none] [--branch ZWEIG]]

  --from ADRESSE      der Mitgliederbereich, etwa https://mitglieder.rat.example
  --content ORDNER    der Ordner, in dem site.yml liegt (sonst: content)
  --protected ORDNER  der nichtöffentliche Teil; ohne diese Angabe bleiben nichtöffentliche Punkte liegen
  --protected-only    nur nichtöffentliche Punkte
  --ledger ORDNER     das Protokoll der Veröffentlichungen, gegen dessen Verankerungen verglichen wird
  --git               nicht in den Ordner schreiben, sondern je Punkt einen Zweig umlauf/… anlegen und zur Prüfung vorlegen
  --host NAME         wo das Repository liegt (sonst: was die Umgebung des Auftrags sagt); none legt nur die Zweige an
  --branch ZWEIG      wohin zusammengeführt wird (sonst: main)
  --help              diese Hilfe

CIRCULATION_KEY in der Umgebung ist der Schlüssel, der im Mitgliederbereich in MEMBERS_CIRCULATION_KEYS steht; er darf nur lesen.
Ergebnis: 0 alles übernommen oder nichts zu tun, 1 etwas wurde abgelehnt oder ließ sich nicht holen, 2 bei falschem Aufruf.`;

/** Reads the arguments of `npm run circulation`. @throws UsageError, HelpWanted */
export function circulationOptions(args: readonly string[], environment: Environment): CirculationOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = readOptions(
    {
      args: [...args],
      options: {
        from: text,
        content: { type: 'string', default: 'content' },
        protected: text,
        'protected-only': flag,
        ledger: text,
        git: flag,
        host: text,
        branch: { type: 'string', default: 'main' },
      },
    },
    USAGE,
  );
  if (values['protected-only'] && values.protected === undefined)
    throw new UsageError(
      `--protected-only: Bitte mit --protected den nichtöffentlichen Teil angeben.\n\n${USAGE}`,
    );
  if (!values.git && values.host !== undefined)
    throw new UsageError(`--host gilt nur zusammen mit --git.\n\n${USAGE}`);
  return {
    from: originIn(values.from),
    key: keyIn(environment),
    content: folder(values.content, '--content'),
    protected: values.protected === undefined ? undefined : folder(values.protected, '--protected'),
    protectedOnly: values['protected-only'],
    ledger: values.ledger === undefined ? undefined : folder(values.ledger, '--ledger'),
    git: values.git ? hostOf(values.host, environment) : undefined,
    branch: branchIn(values.branch),
  };
}

function originIn(text: string | undefined): string {
  const origin = text === undefined ? undefined : originOf(text);
  if (origin !== undefined) return origin;
  throw new UsageError(
    text === undefined
      ? `--from fehlt.\n\n${USAGE}`
      : '--from: Bitte die Adresse des Mitgliederbereichs angeben, etwa https://mitglieder.rat.example; ohne Verschlüsselung (http) nur auf diesem Rechner.',
  );
}

/** Shorter ones are refused by the function as well. */
const SHORTEST_KEY = 43;

function keyIn({ CIRCULATION_KEY: key = '' }: Environment): string {
  if (new RegExp(`^[\\x21-\\x7e]{${SHORTEST_KEY},}$`).test(key)) return key;
  throw new UsageError(
    `CIRCULATION_KEY fehlt in der Umgebung oder hat weniger als ${SHORTEST_KEY} Zeichen. Bitte den Schlüssel dort setzen, in einem Workflow als Geheimnis.`,
  );
}

function folder(text: string, name: string): string {
  const resolved = path.resolve(text);
  if (existsSync(resolved) && statSync(resolved).isDirectory()) return resolved;
  throw new UsageError(`${name} ${text}: Diesen Ordner gibt es nicht.`);
}

function branchIn(text: string): string {
  if (/^[\w][\w./-]{0,99}$/.test(text) && !text.includes('..')) return text;
  throw new UsageError('--branch: Das ist kein Name eines Zweiges. Beispiel: main');
}
