import type { BODY_KINDS } from '../../domain/schema/index.ts';
import type { ProfileId } from '../options.ts';

type BodyKind = (typeof BODY_KINDS)[number];

const KINDS: readonly (readonly [RegExp, BodyKind])[] = [
  [/samtgemeinde|verbandsgemeinde|verwaltungsgemeinschaft|\bamt\b/i, 'joint-municipality'],
  [/landkreis|\bkreis\b|kreistag/i, 'district'],
  [/zweckverband|\bverband\b|regionalverband/i, 'association'],
  [/\bstadt\b|stadtrat|ratsversammlung|stadtverordnet|hansestadt/i, 'town'],
];

/** Kind of a body, guessed from its name, classification and the names of its organizations. */
export const bodyKind = (texts: readonly string[]): BodyKind =>
  KINDS.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1] ?? 'municipality';

/** Post code areas that lie wholly or mostly in one Land. */
const POST_CODES: readonly (readonly [RegExp, 'ni' | 'rp' | 'bw'])[] = [
  [/^(?:21[2-7]|26|27[2-8]|28[78]|29|30|31|37[0-6]|38[0-5]|48[45]|49)/, 'ni'],
  [/^(?:54|55|56|57[56]|66[45789]|67|76[78])/, 'rp'],
  [/^(?:7[0-5]|76[0-6]|77|78|79[0-8])/, 'bw'],
];

/** By the first two digits of the official key. */
const BY_KEY: Readonly<Record<string, 'ni' | 'rp' | 'bw'>> = { '03': 'ni', '07': 'rp', '08': 'bw' };

/** Legal profile for a Land, known by official key (first two digits) or post code; undefined for any other Land. */
export function profileFor(
  kind: BodyKind,
  ags: string | undefined,
  postalCode: string | undefined,
): ProfileId | undefined {
  const land = ags
    ? BY_KEY[ags.slice(0, 2)]
    : POST_CODES.find(([pattern]) => pattern.test(postalCode ?? ''))?.[1];
  if (land === 'ni') return 'ni-nkomvg';
  if (land === 'bw') return kind === 'district' ? undefined : 'bw-gemo';
  return land === 'rp' ? (kind === 'district' ? 'rp-lko' : 'rp-gemo') : undefined;
}
