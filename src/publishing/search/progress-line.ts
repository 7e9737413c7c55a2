/** The part of a terminal that is used. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line that counts up on a terminal, and vanishes when all is done: "Suchindex: 120 von 1296". Else nothing. */
export function progressLine(what: string, terminal: Terminal): (done: number, all: number) => void {
  let shown = '';
  return (done, all) => {
    if (terminal.isTTY !== true) return;
    const text = `${what}: ${Math.floor((done / all) * 100)} %`;
    if (done < all && text === shown) return;
    shown = text;
    terminal.write(done < all ? `\r${text}` : '\r\u001b[K');
  };
}
