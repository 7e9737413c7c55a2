import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const SAFE = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/**
 * A link written anew: to an address of the web or of mail, or to a page of the same document; undefined for anything
 * else that an annotation can do.
 * @param pages pages of the document by their references in their own file
 */
export function safeLink(
  annotation: PDFDict,
  pages: ReadonlyMap<PDFRef, PDFRef>,
  target: PDFContext,
): PDFDict | undefined {
  if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) return undefined;
  const rect = rectOf(annotation.lookup(PDFName.of('Rect')));
  const action = annotation.lookup(PDFName.of('A'));
  const goal = action instanceof PDFDict ? actionGoal(action) : annotation.lookup(PDFName.of('Dest'));
  if (!rect || goal === undefined) return undefined;
  const link = target.obj({ Type: 'Annot', Subtype: 'Link', Rect: rect, Border: [0, 0, 0], F: 4 });
  const contents = annotation.lookup(PDFName.of('Contents'));
  if (contents instanceof PDFString || contents instanceof PDFHexString)
    link.set(PDFName.of('Contents'), contents.clone());
  if (goal instanceof PDFString) {
    if (!SAFE.test(goal.decodeText())) return undefined;
    link.set(PDFName.of('A'), target.obj({ Type: 'Action', S: 'URI', URI: goal.clone() }));
    return link;
  }
  const place = destination(goal, pages, target);
  if (place) link.set(PDFName.of('Dest'), place);
  return place && link;
}

function actionGoal(action: PDFDict): PDFObject | undefined {
  const kind = action.lookup(PDFName.of('S'));
  if (kind === PDFName.of('URI')) {
    const address = action.lookup(PDFName.of('URI'));
    return address instanceof PDFString ? address : undefined;
  }
  return kind === PDFName.of('GoTo') ? action.lookup(PDFName.of('D')) : undefined;
}

/** A place on a page: `[page /XYZ left top zoom]` or the like; names of places are not taken over. */
function destination(
  goal: PDFObject,
  pages: ReadonlyMap<PDFRef, PDFRef>,
  target: PDFContext,
): PDFArray | undefined {
  if (!(goal instanceof PDFArray)) return undefined;
  const [page, ...rest] = goal.asArray();
  const to = page instanceof PDFRef ? pages.get(page) : undefined;
  const plain = rest.filter((part) => !(part instanceof PDFRef) && !(part instanceof PDFDict));
  if (!to) return undefined;
  const place = PDFArray.withContext(target);
  for (const part of [to, ...plain]) place.push(part);
  return place;
}

function rectOf(rect: PDFObject | undefined): number[] | undefined {
  if (!(rect instanceof PDFArray) || rect.size() !== 4) return undefined;
  const sides = rect.asArray().map((_, i) => rect.lookup(i));
  return sides.every((side) => side instanceof PDFNumber) ? sides.map((side) => side.asNumber()) : undefined;
}
