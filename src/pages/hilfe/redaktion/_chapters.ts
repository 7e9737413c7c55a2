import type { MDXInstance } from 'astro';
import type { Chapter } from '../../../components/handbook/chapter.ts';
import { url } from '../../../domain/url.ts';

/** Head of a chapter's MDX file. */
interface Frontmatter {
  readonly title: string;
  readonly lead: string;
}

const FILES = import.meta.glob<MDXInstance<Frontmatter>>('./_chapters/*.mdx', { eager: true });

/** A chapter with its text. */
export interface ChapterText extends Chapter {
  readonly key: string;
  readonly text: MDXInstance<Frontmatter>;
}

/** All chapters; their files begin with their number, such as `02-sitzung-planen.mdx`. */
export const CHAPTERS: readonly ChapterText[] = Object.entries(FILES)
  .map(([file, text]) => {
    const [, number = '', key = ''] = /(\d+)-([a-z-]+)\.mdx$/.exec(file) ?? [];
    const { title, lead } = text.frontmatter;
    return { key, href: url.handbookChapter(key), number: Number(number), title, lead, text };
  })
  .toSorted((a, b) => a.number - b.number);
