/** Where words stand that are much like those that are looked for; places in the text. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  /** Letters to change, put in or leave out. */
  readonly distance: number;
}

/** Letters in a row that both must have somewhere: a place without any of them is not compared. */
const GRAM = 6;

/** Places that are compared letter by letter; more of them are as good as none. */
const MOST_PLACES = 4;

/** Share of letters by which a place may be off when it is compared. */
const SLACK = 0.3;

/** Places that are most like `words`, the likeliest by their common sequences of letters first; none overlap by much. */
export function likenesses(words: string, text: string): Likeness[] {
  const step = Math.max(GRAM, Math.floor(words.length / 4));
  const slack = Math.ceil(words.length * SLACK) + GRAM;
  return placesOf(words, text, step).map((place) => {
    const from = Math.max(0, place - slack);
    // places are of a coarse step: the true beginning may lie behind
    const found = closest(words, text.slice(from, place + step + words.length + slack));
    return { start: from + found.start, end: from + found.end, distance: found.distance };
  });
}

/** Where in `text` the words could begin, in steps, by a vote of each sequence of letters that both have. */
function placesOf(words: string, text: string, step: number): readonly number[] {
  const grams = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= words.length; at += 1) {
    const gram = words.slice(at, at + GRAM);
    grams.set(gram, [...(grams.get(gram) ?? []).slice(-3), at]);
  }
  const votes = new Map<number, number>();
  for (let at = 0; at + GRAM <= text.length; at += 1)
    for (const offset of grams.get(text.slice(at, at + GRAM)) ?? []) {
      const place = Math.floor((at - offset) / step);
      votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  const chosen: number[] = [];
  for (const [place] of [...votes].toSorted(([a, some], [b, more]) => more - some || a - b)) {
    if (chosen.length === MOST_PLACES) break;
    if (!chosen.some((other) => Math.abs(other - place) < 2)) chosen.push(place);
  }
  return chosen.map((place) => place * step);
}

/** The part of `text` that is most like `words`: edit distance to any part of a text (Sellers 1980). */
function closest(words: string, text: string): Likeness {
  const rows = words.length + 1;
  // for each letter of the words: the distance of the best match that ends here, and where that began
  let [distances, starts] = [Int32Array.from({ length: rows }, (_, row) => row), new Int32Array(rows)];
  let [next, from] = [new Int32Array(rows), new Int32Array(rows)];
  let best: Likeness = { start: 0, end: 0, distance: words.length };
  for (let end = 1; end <= text.length; end += 1) {
    next[0] = 0;
    from[0] = end;
    for (let row = 1; row < rows; row += 1) {
      const change = (distances[row - 1] ?? 0) + (words[row - 1] === text[end - 1] ? 0 : 1);
      const skip = (distances[row] ?? 0) + 1;
      const put = (next[row - 1] ?? 0) + 1;
      const least = Math.min(change, skip, put);
      next[row] = least;
      from[row] = (least === change ? starts[row - 1] : least === skip ? starts[row] : from[row - 1]) ?? 0;
    }
    [distances, starts, next, from] = [next, from, distances, starts];
    const distance = distances[words.length] ?? 0;
    if (distance < best.distance) best = { start: starts[words.length] ?? 0, end, distance };
  }
  return best;
}
