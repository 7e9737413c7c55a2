import { expect, test } from 'vitest';
import { openSearch } from './open-search.ts';

test('the description names the site and where its search is', () => {
  const text = openSearch({
    name: 'Rats- & Bürgerinformation <Mittelaue>',
    shortName: 'Samtgemeinde Mittelaue',
    baseUrl: 'https://rat.example/',
  });
  expect(text).toContain('<ShortName>Samtgemeinde…</ShortName>');
  expect(text).toContain('Rats- &amp; Bürgerinformation &lt;Mittelaue&gt;</Description>');
  expect(text).toContain('template="https://rat.example/suche/?q={searchTerms}"');
});
