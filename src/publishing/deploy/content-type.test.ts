import { expect, test } from 'vitest';
import { cacheControl, contentType } from './content-type.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['vorlagen/1/objekt.json', 'application/json'],
  ['vorlagen/1/f/Plan.PDF', 'application/pdf'],
  ['vorlagen/1/f/a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['unbekannt', 'application/octet-stream'],
])('%s is sent as %s, as hosts that are configured do', (name, type) => expect(contentType(name)).toBe(type));

test.each([
  ['_assets/x.css', 'public, max-age=31536000, immutable'],
  ['bilder/a.webp', 'public, max-age=31536000, immutable'],
  ['vorlagen/1/f/plan.pdf', 'public, max-age=3600, must-revalidate'],
  ['stand.json', 'no-cache'],
  ['index.html', 'public, max-age=300, must-revalidate'],
])('%s is kept: %s', (name, value) => expect(cacheControl(name)).toBe(value));
