/** A rectangle in the units of a page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page as its reader sees it: upright, the origin at its lower left corner. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Degrees by which text is turned on the page so that the reader sees it upright. */
  readonly turn: number;
  /** Where a point that the reader sees lies on the page. */
  place(right: number, up: number): { readonly x: number; readonly y: number };
}

/** @param rotation `Rotate` of the page (ISO 32000-2, 7.7.3.3): degrees clockwise, a multiple of 90 */
export function pageFrame({ x, y, width, height }: Box, rotation: number): PageFrame {
  const turn = (((Math.round(rotation / 90) * 90) % 360) + 360) % 360;
  const places = {
    0: (right: number, up: number) => ({ x: x + right, y: y + up }),
    90: (right: number, up: number) => ({ x: x + width - up, y: y + right }),
    180: (right: number, up: number) => ({ x: x + width - right, y: y + height - up }),
    270: (right: number, up: number) => ({ x: x + up, y: y + height - right }),
  } as const;
  const isUpright = turn % 180 === 0;
  return {
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    turn,
    place: places[turn as keyof typeof places],
  };
}
