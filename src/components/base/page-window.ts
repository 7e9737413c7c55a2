/** Page numbers worth showing: first, last, and the neighbours of `current`; `gap` where some are left out. Counted from 1. */
export function pageWindow(current: number, total: number): (number | 'gap')[] {
  const shown = Array.from({ length: total }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === total || Math.abs(page - current) <= 1,
  );
  return shown.flatMap((page, index) => {
    const before = shown[index - 1] ?? 0;
    if (page - before === 2) return [page - 1, page];
    return page - before > 2 ? ['gap' as const, page] : [page];
  });
}
