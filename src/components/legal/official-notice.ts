import { profileOf } from '../../domain/profiles/index.ts';
import type { PublicBody } from '../../domain/public-record.ts';
import { paragraph } from './paragraph.ts';

/** The paragraph that demands the notice, and the one that gives its form where that is another. */
function basis(duty: string, form: string): string {
  const [demands, gives] = [paragraph(duty), paragraph(form)];
  return demands === gives || gives.startsWith(demands) ? gives : `${demands} in Verbindung mit ${gives}`;
}

/**
 * One sentence on whether this site is the body's official notice (öffentliche Bekanntmachung), with the law; undefined
 * where the body's profile is unknown. The site is it only where the law allows that and the operator switched it on.
 */
export function officialNotice(body: PublicBody, switchedOn: boolean): string | undefined {
  const notice = profileOf(body.profile)?.notice;
  if (!notice) return undefined;
  const rule = notice.internetIsOfficial;
  const law = basis(notice.of.source, rule.source);
  if (rule.value.possible && switchedOn) {
    return `Zeit, Ort und Tagesordnung der Sitzungen werden auf dieser Website amtlich bekannt gemacht (${law}).`;
  }
  const where = 'Die Bekanntmachung erscheint so, wie es das Gesetz und die Hauptsatzung vorsehen';
  return `Diese Website ersetzt nicht die öffentliche Bekanntmachung. ${where} (${law}).`;
}
