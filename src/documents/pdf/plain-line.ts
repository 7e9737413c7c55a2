/** Characters in a row, at most, that a full line, a cell of a table, and an address, which is never hyphenated, have room for. */
export const ROOM = { line: 35, cell: 16, address: 5 } as const;
/** Words of letters alone are hyphenated; longer ones are no words. */
const LONGEST_WORD = 60;

const BREAK = '\u200b';
/** Signs after which an address or a name of a file may go on in the next line. */
const AFTER = /(?<=[-/._@:=&?+;,])/u;

const pieces = (text: string, room: number): string =>
  text.replace(new RegExp(`.{${Math.min(room, 10)}}(?=.)`, 'gu'), `$&${BREAK}`);

function breakable(run: string, room: number): string {
  if (run.length <= room || /^[\d.,]+$/.test(run)) return run;
  const isWord = (part: string) => part.length <= LONGEST_WORD && /^\p{L}+\P{L}?$/u.test(part);
  return run
    .split(AFTER)
    .map((part) =>
      part.length <= room || (room !== ROOM.address && isWord(part)) ? part : pieces(part, room),
    )
    .join(BREAK);
}

/** True where no word of a text has more letters than there is room for: none of them has to be hyphenated. */
export const fitsWhole = (text: string, room: number): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => word.length <= room);

/** Composed characters; what is longer than there is room for may go on in the next line. */
export const fittingText = (text: string, room: number = ROOM.line): string =>
  text
    .normalize('NFC')
    .replace(/[\u2060\ufeff]/g, '')
    .replace(/[^\s\u200b]+/gu, (run) => breakable(run, room));

/** Text in one line as a browser would draw it: white space as one space, line ends included. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/[ \t\r\n\f\v]+/g, ' ');

/** Text in one line that fits into the room that there is. */
export const plainLine = (text: string, room: number = ROOM.line): string => fittingText(oneLine(text), room);
