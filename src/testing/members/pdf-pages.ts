import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, as a reader sees it (upright, from the lower left corner). */
export interface SeenText {
  readonly text: string;
  readonly right: number;
  readonly up: number;
  /** Degrees against the upright. */
  readonly angle: number;
  /** It is marked as an artifact, so that nobody reads it aloud. */
  readonly artifact: boolean;
}

/** A page as pdf.js reads it. */
export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SeenText[];
  readonly tags: unknown;
}

/** What pdf.js sees on each page. @throws Error where it cannot read the file */
export async function pagesSeen(pdf: Uint8Array): Promise<SeenPage[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, disableFontFace: true, useSystemFonts: false });
  try {
    const document = await task.promise;
    const pages: SeenPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await pageSeen(await document.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function pageSeen(page: PDFPageProxy): Promise<SeenPage> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: string[] = [];
  const texts: SeenText[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [a, b, , , x, y] = item.transform as number[] as [number, number, number, number, number, number];
      const [right, down] = view.convertToViewportPoint(x, y) as [number, number];
      if (item.str.trim() === '') continue;
      const angle = (Math.atan2(b, a) * 180) / Math.PI - view.rotation;
      texts.push({
        text: item.str,
        right,
        up: view.height - down,
        angle: Math.round(((angle % 360) + 360) % 360),
        artifact: marks.includes('Artifact'),
      });
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push((item as { tag?: string }).tag ?? '');
  }
  return { width: view.width, height: view.height, texts, tags: await page.getStructTree() };
}
