import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type LegalProfile, PROFILES } from '../../domain/profiles/index.ts';
import { siteUrl } from '../deploy/options.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';

/** What `npm run new` was asked for. */
export interface NewOptions {
  /** The empty or missing folder that becomes a repository. */
  readonly folder: string;
  /** Write the companion for what is not public. */
  readonly isProtected: boolean;
  readonly name: string;
  /** Address of the site, without a slash at the end. */
  readonly baseUrl: string;
  readonly profile: LegalProfile;
  /** OWNER/REPO of the product at GitHub; undefined: from this checkout. */
  readonly product: string | undefined;
  /** 40 hexadecimal digits; undefined: this checkout's. */
  readonly commit: string | undefined;
}

const USAGE = `Legt ein Repository für die Inhalte einer Kommune an.

Aufruf: npm run new -- ORDNER [--name "Stadt X"] [--base-url https://rat.example] [--profile rp-gemo|rp-lko|ni-nkomvg|bw-gemo]
                       [--product BESITZER/REPOSITORY] [--commit SHA]
        npm run new -- ORDNER --protected   für das zweite Repository, in dem Nichtöffentliches liegt

  ORDNER                  ein neuer oder leerer Ordner
  --name NAME             Name der Kommune
  --base-url ADRESSE      Adresse der künftigen Website
  --profile KENNUNG       Rechtsgrundlage (sonst: rp-gemo)
  --product BESITZER/REPOSITORY  wo Ratsfenster bei GitHub liegt (sonst: woher dieser Stand kommt)
  --commit SHA            welcher Stand von Ratsfenster aufgerufen wird (sonst: dieser)
  --help                  diese Hilfe`;

/** Reads the arguments of `npm run new`. @throws UsageError, HelpWanted */
export function newOptions(args: readonly string[]): NewOptions {
  const { values, positionals } = parseOrRefuse(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError(`Bitte einen Ordner angeben.\n\n${USAGE}`);
  const { product, commit } = values;
  if (product !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(product)) {
    throw new UsageError(
      `--product ${product}: Bitte als BESITZER/REPOSITORY angeben, etwa rathaus/ratsfenster.`,
    );
  }
  if (commit !== undefined && !/^[0-9a-f]{40}$/.test(commit)) {
    throw new UsageError(
      `--commit ${commit}: Bitte alle 40 Stellen angeben; „git rev-parse HEAD“ nennt sie.`,
    );
  }
  return {
    folder: emptyFolder(folder),
    isProtected: values.protected,
    name: nameOf(values.name),
    baseUrl: siteUrl(values['base-url'], '--base-url').replace(/\/$/, ''),
    profile: profileOf(values.profile),
    product,
    commit,
  };
}

function emptyFolder(folder: string): string {
  const resolved = path.resolve(folder);
  if (!existsSync(resolved)) return resolved;
  if (!statSync(resolved).isDirectory()) {
    throw new UsageError(`${resolved}: Das ist eine Datei. Bitte einen neuen oder leeren Ordner angeben.`);
  }
  if (readdirSync(resolved).every((name) => name === '.git')) return resolved;
  throw new UsageError(
    `${resolved}: Dieser Ordner ist nicht leer. Bitte einen neuen oder leeren Ordner angeben.`,
  );
}

/** A name goes into YAML and Markdown as it is. */
function nameOf(name: string): string {
  const plain = name.trim();
  if (/^\p{L}[\p{L}\p{M}\p{N} .,()/'’–-]{1,79}$/u.test(plain)) return plain;
  throw new UsageError(
    `--name ${JSON.stringify(name)}: Bitte den Namen der Kommune angeben, etwa "Stadt Musterau".`,
  );
}

function profileOf(key: string): LegalProfile {
  const found = PROFILES.find((profile) => profile.key === key);
  if (found) return found;
  const known = PROFILES.map((profile) => profile.key).join(', ');
  throw new UsageError(`--profile ${key}: Diese Rechtsgrundlage gibt es nicht. Möglich sind ${known}.`);
}

const parseOrRefuse = (args: readonly string[]) =>
  readOptions(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        protected: { type: 'boolean', default: false },
        name: { type: 'string', default: 'Stadt Musterau' },
        'base-url': { type: 'string', default: 'https://rat.kommune.example' },
        profile: { type: 'string', default: 'rp-gemo' },
        product: { type: 'string' },
        commit: { type: 'string' },
      },
    },
    USAGE,
  );
