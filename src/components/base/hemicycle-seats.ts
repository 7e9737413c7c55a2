import { inkOn } from '../../domain/rules/colour.ts';

const RADIUS = 9.5;
/** Distance of the seats in a row, and of the rows. */
const ALONG = 22;
const ACROSS = 24;
/** Room in the middle for the number of seats. */
const INNER = 64;

/** One seat: its centre, and the position of its group. */
interface Seat {
  readonly x: number;
  readonly y: number;
  readonly group: number;
}

/** A half circle of seats with the size of its drawing. */
export interface SeatPlot {
  readonly seats: readonly Seat[];
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

const capacity = (row: number): number => Math.floor((Math.PI * (INNER + row * ACROSS)) / ALONG) + 1;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How many seats stand in each row, from the inside: each row as full as the others. */
function rowsFor(total: number): number[] {
  const room: number[] = [];
  for (let sum = 0; sum < total; sum += room.at(-1) ?? 0) room.push(capacity(room.length));
  const all = room.reduce((sum, seats) => sum + seats, 0);
  let placed = 0;
  let before = 0;
  return room.map((seats) => {
    before += seats;
    const upTo = Math.round((total * before) / all);
    const here = upTo - placed;
    placed = upTo;
    return here;
  });
}

/** Seats of groups in the order of the groups, from the left; `sizes` are whole numbers from 0. */
export function seatsOf(sizes: readonly number[]): SeatPlot {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const rows = rowsFor(total);
  const outer = INNER + Math.max(0, rows.length - 1) * ACROSS;
  const middle = outer + RADIUS + 1;
  const places = rows
    .flatMap((count, row) =>
      Array.from({ length: count }, (_, index) => {
        const angle = count === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (count - 1);
        const distance = INNER + row * ACROSS;
        return {
          angle,
          x: rounded(middle + distance * Math.cos(angle)),
          y: rounded(middle - distance * Math.sin(angle)),
        };
      }),
    )
    .toSorted((a, b) => (Math.abs(a.angle - b.angle) > 1e-9 ? b.angle - a.angle : a.x - b.x));
  const groups = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  return {
    seats: places.map(({ x, y }, index) => ({ x, y, group: groups[index] ?? 0 })),
    radius: RADIUS,
    width: rounded(2 * middle),
    height: rounded(middle + RADIUS + 1),
  };
}

/** The ink of the number in a seat of this colour. */
export function markTone(colour: string | undefined): 'dark' | 'light' | 'plain' {
  if (colour === undefined) return 'plain';
  return inkOn(colour) === '#ffffff' ? 'light' : 'dark';
}
