import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { captured } from './captured.ts';
import { withoutProofKeys } from './key-files.ts';
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

/** Steps of a release, with the name that people read. Each is the script of its name; `ledger` is in four of them. */
const NAMES = {
  check: 'Inhalt prüfen',
  'ledger-recover': 'Protokoll abgleichen',
  build: 'Website bauen',
  links: 'Verweise prüfen',
  'leak-gate': 'Auf Austritt prüfen',
  'ledger-prove': 'Protokoll signieren',
  'ledger-stage': 'Protokoll bereitlegen',
  deploy: 'Veröffentlichen',
  'ledger-save': 'Protokoll speichern',
} as const;
type Step = keyof typeof NAMES;

const scriptOf = (step: Step): string => step.replace(/^ledger-.*/, 'ledger');

/** What a failure of a later step means; before, nothing was touched. */
const OUTCOMES: Partial<Record<Step, string>> = {
  deploy: 'Was das für die Website heißt, sagt er selbst.',
  'ledger-save': 'Die Website ist veröffentlicht; der nächste Lauf holt den Eintrag nach.',
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
  async run(step: Step, args: readonly string[]): Promise<void> {
    const { scripts, environment, now, tell } = this.#around;
    const name = NAMES[step];
    await writeFile(path.join(this.#work, 'step'), `${name}\n`);
    const start = now();
    const code = await captured(
      [path.join(scripts, `${scriptOf(step)}.ts`), ...args],
      this.log(step),
      step === 'ledger-prove' ? environment : withoutProofKeys(environment),
    );
    tell(`${name}: ${code === 0 ? 'in Ordnung' : 'gescheitert'} (${seconds(now() - start)} s)\n`);
    if (code !== 0) throw new StepFailed(name, OUTCOMES[step] ?? UNTOUCHED);
  }

  /** The file with what a step said. */
  log(step: Step): string {
    return path.join(this.logs, `${step}.log`);
  }

  /** Shows what a step said; for logs that hold nothing of the overlay. */
  async show(step: Step): Promise<void> {
    const text = await readFile(this.log(step), 'utf8').catch(() => '');
    if (text.trim() !== '') this.#around.tell(`\n── ${NAMES[step]} ──\n${text.trimEnd()}\n\n`);
  }

  /** Runs a step and shows what it said, however it ends; for steps before the overlay is there, and for the gate. */
  async shown(step: Step, args: readonly string[]): Promise<void> {
    try {
      await this.run(step, args);
    } finally {
      await this.show(step);
    }
  }

  /** Shows what a step said where it failed, and keeps it for the gate where it did not. */
  async shownOnFailure(step: Step, args: readonly string[]): Promise<void> {
    try {
      await this.run(step, args);
    } catch (error) {
      await this.show(step);
      throw error;
    }
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1).replace('.', ',');
