/** 40 million pixels: a large photograph. More is a mistake or an attack. */
export const MAX_PIXELS = 40_000_000;
