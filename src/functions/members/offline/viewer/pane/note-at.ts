/** The note whose highlight lies where a pointer was pressed; none where words are being selected. */
export function noteAt({ clientX, clientY }: MouseEvent, scroller: HTMLElement): string | undefined {
  if (document.getSelection()?.isCollapsed === false) return undefined;
  // highlights lie below the words, which take the press: their boxes are asked instead
  for (const mark of scroller.querySelectorAll<HTMLElement>('.reader-mark[data-note]')) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom)
      return mark.dataset['note'];
  }
  return undefined;
}
