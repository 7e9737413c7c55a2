import type { Both } from '../catalogue/rule.ts';
import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { wordFinding } from '../report/word-finding.ts';
import { show } from '../rules/show.ts';
import type { Run } from '../run.ts';
import type { Version } from '../schema/field.ts';
import { readType } from '../schema/read-type.ts';
import { readJson } from './read-json.ts';

/** The endpoint cannot be checked at all: nobody answers there, or no System of OParl. */
export class NoEndpoint extends Error {
  readonly said: Both;

  constructor(said: Both) {
    super(said.de);
    this.said = said;
  }
}

/** The System of a value: itself, or the newest of a list of several (section 2-10). */
function systemIn(value: unknown): Plain | undefined {
  const data = isPlain(value) && Array.isArray(value['data']) ? value['data'] : value;
  const systems = [data]
    .flat()
    .filter(isPlain)
    .filter((one) => readType(one['type'])?.type === 'System');
  return systems.toSorted((a, b) => String(b['type']).localeCompare(String(a['type'])))[0];
}

/** The version that a System speaks; 1.1 where it does not say so rightly. */
function versionOf(run: Run, system: Plain, url: string): Version {
  const said = system['oparlVersion'];
  const match = typeof said === 'string' ? /^https:\/\/schema\.oparl\.org\/(1\.[01])\/$/.exec(said) : null;
  if (!match && said !== undefined) run.findings.add(url, { code: 'version-wrong', value: show(said) });
  const version = match?.[1] ?? readType(system['type'])?.version;
  return version === '1.0' ? '1.0' : '1.1';
}

/**
 * Reads the System, the way into every endpoint, and takes from it the version that the rest is measured by.
 * @throws NoEndpoint with the reason, where there is none
 */
export async function readSystem(
  run: Run,
  url: string,
): Promise<{ readonly system: Plain; readonly url: string }> {
  const read = await readJson(run, url);
  if (!read.ok) throw new NoEndpoint(reasonOf(read));
  const system = systemIn(read.value);
  if (!system)
    throw new NoEndpoint({
      de: 'Dort liegt kein System von OParl. Geben Sie die Adresse des Systems an, etwa …/oparl/v1.1/system.',
      en: 'There is no System of OParl. Give the address of the System, such as …/oparl/v1.1/system.',
    });
  const own = system['id'];
  const id = read.value !== system && typeof own === 'string' ? own : url;
  run.version = versionOf(run, system, id);
  return { system, url: id };
}

function reasonOf({ status, fault }: { readonly status: number; readonly fault: Fault }): Both {
  if (status === 0) return { de: wordFinding(fault, 'de').message, en: wordFinding(fault, 'en').message };
  return status === 200
    ? { de: 'Dort kommt kein JSON von OParl.', en: 'What comes from there is no JSON of OParl.' }
    : {
        de: `Der Server antwortet mit dem Status ${status}.`,
        en: `The server answers with status ${status}.`,
      };
}
