import { expect, it } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { formerPages } from './former-pages.ts';

const stone = (url: string) => ({ url, date: calendarDate('2027-03-01'), reason: 'Irrtum' });

it('answers for withdrawn pages, and for documents under their name, each once', () =>
  expect(
    formerPages({
      tombstones: [
        stone('/vorlagen/a/'),
        stone('/vorlagen/a/'),
        stone('/vorlagen/b/f1/x.pdf'),
        stone('/alt.php?x=1'),
      ],
      redirects: [],
    }).tombstones.map(({ url }) => url),
  ).toEqual(['/vorlagen/a/', '/vorlagen/b/f1/x.pdf/']));

it('leads on from old addresses, with or without a slash, but from no query and from nothing withdrawn', () =>
  expect(
    formerPages({
      tombstones: [stone('/vorlagen/a/')],
      redirects: [
        { from: '/alt', to: '/sitzungen/' },
        { from: '/alt/', to: '/kalender/' },
        { from: '/si0040.php?x=1', to: '/kalender/' },
        { from: '/vorlagen/a/', to: '/vorlagen/c/' },
        { from: '/', to: '/kalender/' },
      ],
    }).redirects,
  ).toEqual([{ from: '/alt/', to: '/kalender/' }]));

it.each([
  ['/vorlagen/a/', 'vorlagen/a'],
  ['/vorlagen/a/f1/x.pdf', 'vorlagen/a/f1/x.pdf'],
  ['/vorlagen/a/f1/x.html', '_umzug/0'],
  ['/vorlagen/a/f1/Gr%C3%B6%C3%9Fe%201.pdf', '_umzug/0'],
  ['/vorlagen/a/f1/a%231.pdf', '_umzug/0'],
  ['/vorlagen/a/f1/100%25.pdf', '_umzug/0'],
])('the stand-in at %s is rendered at %s', (address, route) =>
  expect(formerPages({ tombstones: [stone(address)], redirects: [] }).tombstones[0]?.route).toBe(route),
);
