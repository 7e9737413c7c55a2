import { expect, it } from 'vitest';
import type { SourceType } from '../read/source-object.ts';
import { vendorPages } from './vendor-pages.ts';

it.each<[SourceType, string, string]>([
  ['Meeting', 'https://a.example/bi/to0040.asp?__ksinr=7', '/bi/si0057.asp?__ksinr=7'],
  ['Meeting', 'https://a.example/bi/si0057.php?__ksinr=7&x=1', '/bi/to0040.php?__ksinr=7'],
  ['Paper', 'https://a.example/sessionnet/bi/vo0050.php?__kvonr=7', '/sessionnet/bi/vo0050.php?__kvonr=7'],
  ['Meeting', 'https://a.example/bi/to010.asp?SILFDNR=7', '/bi/to010.asp?SILFDNR=7'],
  ['Meeting', 'https://a.example/public/to010?SILFDNR=7', '/public/si010?SILFDNR=7'],
  ['Paper', 'https://a.example/public/vo020?VOLFDNR=7', '/public/vo020?VOLFDNR=7'],
  ['Paper', 'https://a.example/public/oparl/papers?id=7', '/public/vo020?VOLFDNR=7'],
  ['Meeting', 'https://a.example/public/oparl/meetings?id=7', '/public/to010?SILFDNR=7'],
])('%s %s', (type, address, expected) => {
  expect(vendorPages(type, address)).toContain(expected);
});

it.each<[SourceType, string]>([
  ['Meeting', 'https://a.example/webservice/oparl/v1.1/body/1/meeting/7'],
  ['Meeting', 'https://a.example/bi/to0040.asp?__ksinr=abc'],
  ['Location', 'https://a.example/bi/to0040.asp?__ksinr=7'],
  ['Paper', 'keine Adresse'],
])('%s %s is of neither', (type, address) => {
  expect(vendorPages(type, address)).toEqual([]);
});
