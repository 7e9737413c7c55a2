import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { captured } from './captured.ts';
import { StepFailed } from './step-failed.ts';

/** The world around a release. */
export interface Around {
  /** Folder of the scripts that the steps are. */
  readonly scripts: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly tell: (text: string) => void;
  /** The machine's clock, milliseconds since 1970. */
  readonly now: () => number;
}

/** Scripts that a release runs, with the name that people read. */
const NAMES = {
  check: 'Inhalt prüfen',
  build: 'Website bauen',
  links: 'Verweise prüfen',
  'leak-gate': 'Auf Austritt prüfen',
  deploy: 'Veröffentlichen',
  ledger: 'Protokoll speichern',
} as const;
type Script = keyof typeof NAMES;

/** What a failure of a later step means; before, nothing was touched. */
const OUTCOMES: Partial<Record<Script, string>> = {
  deploy: 'Was das für die Website heißt, sagt er selbst.',
  ledger: 'Die Website ist veröffentlicht; der nächste Lauf holt den Eintrag nach.',
};
const UNTOUCHED = 'Die bisherige Website steht weiter.';

/** Runs the steps of a release, one after the other, and keeps what they say in `logs`. */
export class Steps {
  readonly logs: string;
  readonly #work: string;
  readonly #around: Around;

  constructor(work: string, around: Around) {
    this.#work = work;
    this.logs = path.join(work, 'logs');
    this.#around = around;
  }

  /** Forgets an earlier release. */
  async begin(): Promise<void> {
    await rm(this.logs, { recursive: true, force: true });
    await mkdir(this.logs, { recursive: true });
  }

  /** Runs a step; `work/step` names it, for the mail about a failure. @throws StepFailed */
  async run(script: Script, args: readonly string[]): Promise<void> {
    const { scripts, environment, now, tell } = this.#around;
    const name = NAMES[script];
    await writeFile(path.join(this.#work, 'step'), `${name}\n`);
    const start = now();
    const code = await captured([path.join(scripts, `${script}.ts`), ...args], this.log(script), environment);
    tell(`${name}: ${code === 0 ? 'in Ordnung' : 'gescheitert'} (${seconds(now() - start)} s)\n`);
    if (code !== 0) throw new StepFailed(name, OUTCOMES[script] ?? UNTOUCHED);
  }

  /** The file with what a step said. */
  log(script: Script): string {
    return path.join(this.logs, `${script}.log`);
  }

  /** Shows what a step said; for logs that hold nothing of the overlay. */
  async show(script: Script): Promise<void> {
    const text = await readFile(this.log(script), 'utf8').catch(() => '');
    if (text.trim() !== '') this.#around.tell(`\n── ${NAMES[script]} ──\n${text.trimEnd()}\n\n`);
  }

  /** Runs a step and shows what it said, however it ends; for steps before the overlay is there, and for the gate. */
  async shown(script: Script, args: readonly string[]): Promise<void> {
    try {
      await this.run(script, args);
    } finally {
      await this.show(script);
    }
  }

  /** Shows what a step said where it failed, and keeps it for the gate where it did not. */
  async shownOnFailure(script: Script, args: readonly string[]): Promise<void> {
    try {
      await this.run(script, args);
    } catch (error) {
      await this.show(script);
      throw error;
    }
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1).replace('.', ',');
