import path from 'node:path';
import { siteUrl } from '../deploy/options.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import type { Instant } from '../../domain/local-time.ts';
import { dueAnchors, noneBroken } from './due-anchors.ts';
import { initLedger } from './init-ledger.ts';
import { isWorkTree } from './git.ts';
import { proveFolder } from '../proof/prove-folder.ts';
import { sealFolder } from '../proof/seal/seal-folder.ts';
import { recoverLedger } from './recover-ledger.ts';
import { saveLedger } from './save-ledger.ts';
import { stageLedger } from './stage-ledger.ts';

const USAGE = `Das Protokoll der Veröffentlichungen. Es gehört in ein privates Repository, auf einen Zweig „ledger“.

Aufruf: npm run ledger -- init ORDNER [--content ORDNER]
          legt ein leeres Protokoll mit eigenem geheimen Schlüssel an
        npm run ledger -- save --from ORDNER --to ORDNER [--no-push]
          übernimmt das Protokoll, das der Bau neben der Website ablegt, in den Zweig und überträgt ihn
        npm run ledger -- stage --from ORDNER --to ORDNER
          vor der Veröffentlichung: legt es im Zweig „ledger-next“ bereit, falls „save“ danach scheitert
        npm run ledger -- prove --from ORDNER [--site ORDNER]
          nach dem Bau: signiert die Einträge, die es noch nicht sind (LEDGER_KEY_FILE, bei einem neuen Schlüssel
          LEDGER_KEY_FINGERPRINT), und versieht sie mit Zeitstempeln (TSA_URL, TSA_CA_FILE); mit --site entstehen auch signierte
          Fassungen von Dokumenten (SEAL_P12_FILE, SEAL_PASSPHRASE, SEAL_KINDS); „release“ tut es von selbst
        npm run ledger -- due --from ORDNER --heads DATEI
          nennt die Stände, die jetzt zu verankern sind, als JSON, oder nichts; das Verankern selbst übernimmt der Bau mit --heads
        npm run ledger -- broken --heads DATEI
          scheitert mit einer Meldung, wo der Mitgliederbereich Umlaufverfahren nennt, deren Einträge beschädigt sind
        npm run ledger -- recover --to ORDNER --url ADRESSE
          vor dem Bau: holt nach, was veröffentlicht ist und nur in „ledger-next“ steht; „release“ tut beides von selbst

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --from ORDNER     das Protokoll neben der gebauten Website, etwa dist-ledger
  --site ORDNER     die gebaute Website, etwa dist
  --heads DATEI     was der Mitgliederbereich unter /umlauf/heads.json antwortet
  --to ORDNER       Arbeitsordner des Zweigs „ledger“
  --url ADRESSE     unter welcher Adresse die Website zu sehen ist
  --no-push         nur speichern, nicht übertragen
  --help            diese Hilfe`;

const DONE = {
  nothing: 'Im Protokoll hat sich nichts geändert.',
  committed: 'Das Protokoll ist gespeichert.',
  replaced: 'Das Protokoll ist gespeichert; wegen einer Löschung ersetzt es die Geschichte seines Zweigs.',
} as const;
const STAGED = {
  nothing: 'Im Protokoll hat sich nichts geändert.',
  staged: 'Das neue Protokoll liegt im Zweig „ledger-next“ bereit.',
} as const;
const RECOVERED = {
  nothing: 'Es ist nichts nachzuholen.',
  recovered:
    'Ein früherer Lauf hat veröffentlicht und konnte das Protokoll nicht speichern. Es ist aus dem Zweig „ledger-next“ nachgeholt.',
} as const;

/** `npm run ledger`: gives the exit code. @throws UsageError, HelpWanted, LedgerError */
export async function ledgerCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const options = optionsOf(args);
  const { verb } = options;
  if (!isVerb(verb))
    throw wrong('Bitte „init“, „save“, „stage“, „prove“, „due“, „broken“ oder „recover“ angeben.');
  tell(`${await VERBS[verb](options)}\n`);
  return 0;
}

type Options = ReturnType<typeof optionsOf>;

/** What each verb does; each gives what it tells. */
const VERBS = {
  async init({ folder, content }: Options) {
    if (folder === undefined) throw wrong('Der Ordner für das neue Protokoll fehlt.');
    const site = await initLedger(path.resolve(folder), path.resolve(content));
    return `Ein leeres Protokoll für ${site} liegt in ${folder}.`;
  },
  async save(options: Options) {
    const { from, to } = await foldersOf(options);
    return DONE[(await saveLedger(from, to, options.push)).done];
  },
  async stage(options: Options) {
    const { from, to } = await foldersOf(options);
    return STAGED[await stageLedger(from, to)];
  },
  async prove({ from, site }: Options) {
    if (from === undefined) throw wrong('Zu „prove“ gehört --from.');
    const told = await proveFolder(path.resolve(from), process.env);
    const sealed =
      site === undefined
        ? []
        : await sealFolder(path.resolve(from), path.resolve(site), process.env, Date.now());
    return [...told, ...sealed].join('\n');
  },
  async due({ from, heads }: Options) {
    if (from === undefined || heads === undefined) throw wrong('Zu „due“ gehören --from und --heads.');
    const due = await dueAnchors(path.resolve(from), heads, Date.now() as Instant);
    return due.length === 0 ? '' : JSON.stringify({ version: 1, heads: due });
  },
  async broken({ heads }: Options) {
    if (heads === undefined) throw wrong('Zu „broken“ gehört --heads.');
    await noneBroken(heads);
    return 'Der Mitgliederbereich nennt kein beschädigtes Umlaufverfahren.';
  },
  async recover({ to, url }: Options) {
    if (to === undefined || url === undefined) throw wrong('Zu „recover“ gehören --to und --url.');
    return RECOVERED[await recoverLedger(path.resolve(to), siteUrl(url, '--url'))];
  },
} as const;

const isVerb = (verb: string | undefined): verb is keyof typeof VERBS => Object.hasOwn(VERBS, verb ?? '');

async function foldersOf({ verb, from, to }: Options): Promise<{ from: string; to: string }> {
  if (from === undefined || to === undefined) throw wrong(`Zu „${verb}“ gehören --from und --to.`);
  if (!(await isWorkTree(to))) throw wrong(`--to ${to}: Das ist kein Arbeitsordner von git.`);
  return { from: path.resolve(from), to: path.resolve(to) };
}

const wrong = (what: string): UsageError => new UsageError(`${what}\n\n${USAGE}`);

function optionsOf(args: readonly string[]) {
  const { values, positionals } = readOptions(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        from: { type: 'string' },
        heads: { type: 'string' },
        site: { type: 'string' },
        to: { type: 'string' },
        url: { type: 'string' },
        'no-push': { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  const [verb, folder] = positionals;
  return { verb, folder, ...values, push: !values['no-push'] };
}
