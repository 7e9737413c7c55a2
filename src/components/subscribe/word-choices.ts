import { url } from '../../domain/url.ts';
import { channelsOfPlace, channelsOfSubject } from '../../domain/view/channels.ts';
import { type Vocabulary, vocabulariesOf, type RecordIndex } from '../../domain/view/index.ts';
import { wordUrl } from '../../format/wording/vocabulary/word-links.ts';
import type { ChoiceGroup } from './choice.ts';

/** How many subjects, and how many places, the page names; the others are followed from their own page. */
const MOST = 100;

const TEXTS = {
  subjects: {
    heading: 'Themen',
    note: 'Der Feed meldet neue Vorlagen, Beratungen und Beschlüsse zu diesem Thema.',
    all: 'Alle Themen',
    channelsOf: channelsOfSubject,
  },
  places: {
    heading: 'Orte',
    note: 'Der Feed meldet neue Vorlagen, Beratungen und Beschlüsse zu diesem Ort.',
    all: 'Alle Orte',
    channelsOf: channelsOfPlace,
  },
} as const;

/** Subjects, or places, by name; of very many those alone about which there is most. */
export function wordGroup(vocabulary: Vocabulary, index: RecordIndex): ChoiceGroup {
  const words = vocabulariesOf(index)[vocabulary];
  const { heading, note, all, channelsOf } = TEXTS[vocabulary];
  const most = new Set(words.toSorted((a, b) => b.bearers.length - a.bearers.length).slice(0, MOST));
  const choices = words
    .filter((word) => most.has(word))
    .map(({ key, label }) => ({ label, page: wordUrl(vocabulary, key), channels: channelsOf(key) }));
  return {
    id: vocabulary === 'subjects' ? 'themen' : 'orte',
    heading,
    note,
    parts: [{ choices }],
    ...(words.length > MOST && { more: { label: all, href: url[vocabulary] } }),
  };
}
