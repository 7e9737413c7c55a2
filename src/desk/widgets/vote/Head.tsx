/** Heads of a table whose last column holds buttons. */
export function Head({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
        <th scope="col">
          <span className="desk-hidden">Zeile entfernen</span>
        </th>
      </tr>
    </thead>
  );
}
