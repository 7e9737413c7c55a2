import { paged, type RecordIndex, type Vocabulary, vocabulariesOf } from '../../domain/view/index.ts';

/** Static paths of all words of a vocabulary, each in pages of 100: parameter `word`, properties for `WordPage`. */
export const wordPages = (vocabulary: Vocabulary, index: RecordIndex) =>
  vocabulariesOf(index)[vocabulary].flatMap((word) =>
    paged(word.bearers).map((page) => ({
      params: { word: page.number === 1 ? word.key : `${word.key}/seite/${page.number}` },
      props: { vocabulary, word, page },
    })),
  );
