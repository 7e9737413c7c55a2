/** The list, or nothing where it is empty: content leaves empty lists out. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
