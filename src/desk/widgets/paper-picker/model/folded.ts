const MARKS = /\p{M}/gu;
const UMLAUTS = /[aou]e/g;

/**
 * A text as it is compared: small letters without marks, "ß" as "ss", and "ae", "oe", "ue" like the umlauts they stand
 * for, so that "Mühle", "Muehle" and "Muhle" are the same.
 */
export function folded(text: string): string {
  const small = text.toLowerCase();
  // Plain letters only: nothing to take apart, which is most of a large index.
  // oxlint-disable-next-line no-control-regex
  const bare = /^[\0-\x7f]*$/.test(small)
    ? small
    : small.replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '');
  return bare.replace(UMLAUTS, (pair) => pair.charAt(0));
}

const NUMBER = /(\d+)\s*[/-]\s*(\d+)/g;

/** Numbers of papers in a text, "0878-17" as "878/2017" and "2017/878" likewise. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].flatMap(([, first = '', second = '']) => {
    const yearFirst = isYear(first) && !isYear(second);
    const [count, year] = yearFirst ? [second, first] : [first, second];
    if (year.length !== 2 && !isYear(year)) return [];
    return [`${Number(count)}/${year.length === 2 ? `20${year}` : year}`];
  });
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
