import { type Finding, pageValues } from '../finding.ts';
import { type Actions, actionsIn } from './actions.ts';
import { isPdf } from './is-pdf.ts';
import { lookAtPage, type PageFacts } from './look-at-page.ts';
import { type OpenFailure, type Pdfium, type Pointer, withDocument } from './pdfium.ts';
import { readStructure, type Structure } from './structure.ts';

/** How far a check goes. */
export interface PdfLimits {
  readonly pages: number;
  /** Milliseconds after which no further page is looked at. */
  readonly time: number;
}

/** What the check asks of its surroundings. */
export interface PdfSurroundings {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Told after each page, so that a watcher sees that work goes on. */
  readonly onPage: () => void;
}

interface Facts {
  readonly pageCount: number;
  readonly pages: readonly (PageFacts | undefined)[];
  readonly attachments: number;
  readonly scripts: boolean;
  readonly marked: boolean;
}

function readFacts(
  pdfium: Pdfium,
  document: Pointer,
  limits: PdfLimits,
  { now, onPage }: PdfSurroundings,
): Facts {
  const start = now();
  const pageCount = pdfium._FPDF_GetPageCount(document);
  const pages: (PageFacts | undefined)[] = [];
  while (pages.length < Math.min(pageCount, limits.pages) && now() - start < limits.time) {
    pages.push(lookAtPage(pdfium, document, pages.length));
    onPage();
  }
  return {
    pageCount,
    pages,
    attachments: pdfium._FPDFDoc_GetAttachmentCount(document),
    scripts: pdfium._FPDFDoc_GetJavaScriptActionCount(document) > 0,
    marked: pdfium._FPDFCatalog_IsTagged(document) === 1,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type Found = [code: Finding['code'], values: Finding['values']] | false;

function onPages(pages: Facts['pages'], amount: (page: PageFacts) => number) {
  const amounts = pages.map((page) => (page ? amount(page) : 0));
  const where = amounts.flatMap((found, position) => (found > 0 ? [position + 1] : []));
  return { ...pageValues(where), total: sum(amounts) };
}

function unlooked({ pageCount, pages }: Facts): Found {
  const looked = pages.filter((page) => page?.looked).length;
  if (looked === pageCount) return false;
  return ['pdf-checked-partly', { looked, total: pageCount }];
}

function findingsOf(facts: Facts, structure: Structure, actions: Actions): Finding[] {
  const { pages } = facts;
  const hidden = onPages(pages, (page) => page.hidden);
  const redactions = onPages(pages, (page) => page.redactions);
  const comments = onPages(pages, (page) => page.comments);
  const scans = onPages(pages, (page) => Number(page.scan));
  const attachments = facts.attachments + onPages(pages, (page) => page.files).total;
  const tagged = facts.marked && pages.some((page) => page?.tagged);
  const found: Found[] = [
    hidden.total > 0 && ['pdf-hidden-text', hidden],
    (facts.scripts || structure.hasScripts || actions.javascript) && ['pdf-javascript', {}],
    actions.launch && ['pdf-launch', {}],
    redactions.total > 0 && ['pdf-redaction-open', redactions],
    comments.total > 0 && ['pdf-comments', comments],
    attachments > 0 && ['pdf-attachments', { total: attachments }],
    structure.namesPerson && ['pdf-author', {}],
    scans.total > 0 && ['pdf-no-text', { ...scans, all: facts.pageCount }],
    !tagged && ['pdf-untagged', {}],
    !structure.hasLanguage && ['pdf-no-language', {}],
    !structure.hasTitle && ['pdf-no-title', {}],
    unlooked(facts),
  ];
  return found.flatMap((one) => (one ? [{ code: one[0], values: one[1] }] : []));
}

const FAILURES: Readonly<Record<OpenFailure, Finding>> = {
  broken: { code: 'pdf-broken', values: {} },
  encrypted: { code: 'pdf-encrypted', values: {} },
};

/** Where the properties cannot be read, nothing is told of them. */
const NO_STRUCTURE: Structure = { hasTitle: true, hasLanguage: true, namesPerson: false, hasScripts: false };

/** Checks a PDF: what must not be published with it, and what keeps people from reading it. */
export async function checkPdf(
  bytes: Uint8Array,
  pdfium: Pdfium,
  limits: PdfLimits,
  surroundings: PdfSurroundings,
): Promise<Finding[]> {
  if (!isPdf(bytes)) return [{ code: 'pdf-not-pdf', values: {} }];
  const actions = actionsIn(bytes);
  const scripts: Finding[] = actions.javascript ? [{ code: 'pdf-javascript', values: {} }] : [];
  const facts = withDocument(pdfium, bytes, (document) => readFacts(pdfium, document, limits, surroundings));
  if (typeof facts === 'string') return [...scripts, FAILURES[facts]];
  if (!facts.pages.some((page) => page)) return [...scripts, FAILURES.broken];
  const structure = await readStructure(bytes).catch(() => undefined);
  return structure
    ? findingsOf(facts, structure, actions)
    : [...findingsOf(facts, NO_STRUCTURE, actions), FAILURES.broken];
}
