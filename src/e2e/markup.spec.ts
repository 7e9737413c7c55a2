import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import path from 'node:path';
import { pagesOf, siteDir } from './site.ts';

test('every page is valid HTML', async () => {
  test.setTimeout(600_000);
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const found: string[] = [];
  for (const address of pagesOf(siteDir())) {
    const file = path.join(siteDir(), address, address.endsWith('/') ? 'index.html' : '');
    const { results } = await validator.validateFile(file);
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages)
        found.push(`${address}:${line} ${ruleId}: ${message}`);
    }
    if (found.length > 30) break;
  }
  expect(found).toEqual([]);
});
