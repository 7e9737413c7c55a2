import { CirculationFault } from './fault.ts';
import { folderTarget } from './folder-target.ts';
import { gitTarget } from './git-target.ts';
import { requestsOf } from './hosts/requests-of.ts';
import { circulationOptions, type CirculationOptions, type Environment } from './options.ts';
import { outcomesOf, type Sides } from './outcomes.ts';
import { takenInWords } from './taken-in-words.ts';

/** What the command needs of its process. */
export interface CirculationProcess {
  readonly env: Environment;
  readonly tell: (text: string) => void;
}

/** `npm run circulation`: gives the exit code. @throws UsageError, HelpWanted */
export async function circulationCommand(
  args: readonly string[],
  { env, tell }: CirculationProcess,
): Promise<number> {
  const options = circulationOptions(args, env);
  const sides = sidesOf(options, env);
  const mark = env['GITHUB_ACTIONS'] === 'true' ? '::error::' : 'Fehler: ';
  let count = 0;
  let code = 0;
  try {
    for await (const { id, taken, fault } of outcomesOf(options, sides)) {
      count += 1;
      if (fault !== undefined) code = 1;
      // one line each: a line of its own could be a command to the host of the job
      const line = fault?.replaceAll(/\s+/g, ' ');
      tell(taken ? takenInWords(id, taken) : `${mark}Umlaufverfahren ${id}: ${line}\n`);
    }
  } catch (error) {
    if (!(error instanceof CirculationFault)) throw error;
    tell(`${mark}${error.message}\n`);
    return 1;
  }
  if (count === 0) tell('Kein Umlaufverfahren ist beendet; es gibt nichts zu übernehmen.\n');
  return code;
}

/** Where public and other entries go. @throws UsageError */
function sidesOf({ git, branch, content, ...options }: CirculationOptions, env: Environment): Sides {
  const target = (folder: string) =>
    git === undefined ? folderTarget(folder) : gitTarget(folder, branch, requestsOf(git, folder, env));
  return {
    ...(!options.protectedOnly && { public: target(content) }),
    ...(options.protected !== undefined && { protected: target(options.protected) }),
  };
}
