import { objectSchema, type Schema, text, url } from './shapes.ts';

/** OParl 1.1, System. */
export const system = (): Schema =>
  objectSchema(
    'System',
    {
      id: { type: 'string', pattern: String.raw`/oparl/v1\.1/system\.json$` },
      oparlVersion: { const: 'https://schema.oparl.org/1.1/' },
      otherOparlVersions: { type: 'array', items: url },
      body: { type: 'string', pattern: String.raw`/oparl/v1\.1/bodies\.json$` },
      name: text,
      contactEmail: text,
      contactName: text,
      website: url,
      vendor: url,
      product: url,
    },
    ['oparlVersion', 'body'],
  );
