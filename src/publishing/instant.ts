import { instant, type Instant, instantOf, isInGap, isLocalTime } from '../domain/local-time.ts';
import type { Site } from '../domain/schema/index.ts';
import { UsageError } from './usage-error.ts';

/** The instant of a build: `--at`, else the sample's own clock where `demo: true`, else now. @throws UsageError */
export function buildInstant(at: string | undefined, site: Site, now: () => number): Instant {
  if (at !== undefined) return parse(at, site.timeZone);
  if (site.demo === true && site.demoNow !== undefined) return instantOf(site.demoNow, site.timeZone);
  return now() as Instant;
}

function parse(at: string, timeZone: string): Instant {
  if (isLocalTime(at)) {
    if (!isInGap(at, timeZone)) return instantOf(at, timeZone);
    throw new UsageError(
      `--at ${at}: Diese Uhrzeit gibt es nicht, weil an diesem Tag die Sommerzeit beginnt.`,
    );
  }
  try {
    return instant(at);
  } catch {
    throw new UsageError(
      `--at ${at}: Das ist kein Zeitpunkt. Beispiele: 2027-03-08T10:00 (Ortszeit) oder 2027-03-08T10:00:00+01:00.`,
    );
  }
}
