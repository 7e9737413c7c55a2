import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of a second in /proc (`getconf CLK_TCK`, 100 on every Linux of today). */
const TICKS = 100;

/** Seconds of CPU that all processes below `pid` have used so far, without `pid` itself (Linux). */
export const cpuBelow = (pid: number): number =>
  childrenOf(pid).reduce((sum, child) => sum + cpuOf(child) + cpuBelow(child), 0);

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter((child) => child !== '')
        .map(Number),
    );
  } catch {
    return [];
  }
}

/** Its own time and that of its children which have ended: the 14th to the 17th field of `stat`, behind the name. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  } catch {
    return 0;
  }
}
