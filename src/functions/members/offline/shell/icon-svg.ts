/** A window with a page in it: the icon of the shell. @param maskable fills the whole square, its drawing smaller */
export function iconSvg(colour: string, maskable = false): string {
  const ground = `<rect width="512" height="512" rx="${maskable ? 0 : 96}" fill="${colour}"/>`;
  const scale = maskable ? 'transform="translate(51.2 51.2) scale(.8)"' : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">${ground}` +
    `<g ${scale} fill="none" stroke="#fff" stroke-width="28" stroke-linejoin="round" stroke-linecap="round">` +
    '<path d="M136 96h176l64 64v256H136z"/><path d="M304 96v72h72"/>' +
    '<path d="M192 236h128M192 300h128M192 364h80"/></g></svg>'
  );
}
