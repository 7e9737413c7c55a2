import {
  type PDFContext,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFObjectCopier,
  type PDFPage,
  PDFPageLeaf,
} from '@cantoo/pdf-lib';
import type { Flattened } from './flatten.ts';

/** All of a page that is taken over: what it shows and how large it is. */
const KEYS = [
  'Resources',
  'Contents',
  'MediaBox',
  'CropBox',
  'TrimBox',
  'Rotate',
  'Group',
  'UserUnit',
  'Tabs',
];
const XOBJECT = PDFName.of('XObject');

/** How a page is copied. */
export interface PageCopy {
  readonly copier: PDFObjectCopier;
  readonly target: PDFContext;
  /** Pictures of annotations, already in the merged file, to be drawn on it. */
  readonly pictures: readonly Flattened[];
  /** Whether all of its content is one paragraph, with the number 0, for those who read by tags. */
  readonly asParagraph: boolean;
}

/** The page as a leaf of the merged file, without anything that acts. */
export function copyPage(page: PDFPage, { copier, target, pictures, asParagraph }: PageCopy): PDFPageLeaf {
  const entries = new Map<PDFName, PDFObject>([[PDFName.of('Type'), PDFName.of('Page')]]);
  for (const key of KEYS.map((name) => PDFName.of(name))) {
    const value = page.node.getInheritableAttribute(key);
    if (value) entries.set(key, copier.copy(value));
  }
  const leaf = PDFPageLeaf.fromMapWithContext(entries, target, false);
  const before = asParagraph ? '/P <</MCID 0>> BDC\nq\n' : pictures.length > 0 ? 'q\n' : '';
  const after = before === '' ? '' : `\nQ\n${drawn(pictures)}${asParagraph ? 'EMC\n' : ''}`;
  if (before !== '') {
    const stream = (text: string) => target.register(target.flateStream(text));
    leaf.set(PDFName.of('Contents'), target.obj([stream(before), ...contentsOf(leaf), stream(after)]));
  }
  if (pictures.length > 0) leaf.set(PDFName.of('Resources'), withPictures(leaf, pictures, target));
  return leaf;
}

const contentsOf = (leaf: PDFPageLeaf): PDFObject[] => {
  const contents = leaf.get(PDFName.of('Contents'));
  const found = contents && leaf.context.lookup(contents);
  if (found instanceof PDFArray) return found.asArray();
  return contents ? [contents] : [];
};

const nameOf = (position: number): string => `Ratsfenster${position}`;

const drawn = (pictures: readonly Flattened[]): string =>
  pictures.map(({ matrix }, i) => `q ${matrix.map(decimal).join(' ')} cm /${nameOf(i)} Do Q\n`).join('');

/** Numbers of PDF know no exponents. */
const decimal = (value: number): string => value.toFixed(5).replace(/\.?0+$/, '');

/** The resources with names for the pictures; those of other pages stay as they are. */
function withPictures(leaf: PDFPageLeaf, pictures: readonly Flattened[], target: PDFContext): PDFDict {
  const old = leaf.lookupMaybe(PDFName.of('Resources'), PDFDict);
  const resources = target.obj({});
  for (const [key, value] of old?.entries() ?? []) resources.set(key, value);
  const objects = target.obj({});
  for (const [key, value] of old?.lookupMaybe(XOBJECT, PDFDict)?.entries() ?? []) objects.set(key, value);
  pictures.forEach(({ picture }, i) => objects.set(PDFName.of(nameOf(i)), picture));
  resources.set(XOBJECT, objects);
  return resources;
}
