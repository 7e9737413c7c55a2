import { html, raw } from 'hono/html';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
  button { font: inherit; padding: 0.75rem 1rem; width: 100%; text-align: start; cursor: pointer; hyphens: auto; }
  h1, h2 { line-height: 1.25; font-size: 1.5rem; hyphens: auto; }
  ul { list-style: none; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
  article { border: 1px solid; border-radius: 0.25rem; padding: 0 1rem; margin-block: 1rem; }
  pre { font: inherit; white-space: pre-wrap; }`;

/** A plain page of a tool that stands beside the members' area in tests and in a trial; `main` follows the heading. */
export const toolPage = async (
  title: string,
  main: ReturnType<typeof html>,
  { refresh }: { readonly refresh?: number } = {},
): Promise<string> =>
  String(
    await html`<!doctype html>
      <html lang="de">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          ${refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}" />`}
          <title>${title}</title>
          <style>
            ${raw(STYLE)}
          </style>
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${main}
          </main>
        </body>
      </html>`,
  );
