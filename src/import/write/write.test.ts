import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesOf, folders } from '../fixtures/folders.ts';
import { hashOf } from './hash.ts';
import { merge } from './merge.ts';
import { moveIn } from './move-in.ts';

describe('merge', () => {
  const file = (path: string, text: string, unit = path.replace(/^protected\/|\.yml$/g, '')) => ({
    path,
    unit,
    text,
  });
  const present = (now: Record<string, string>, stamped: Record<string, string>) => ({
    hashes: new Map(Object.entries(now).map(([path, text]) => [path, hashOf(text)])),
    stamps: Object.fromEntries(Object.entries(stamped).map(([path, text]) => [path, hashOf(text)])),
  });
  const act = (...args: Parameters<typeof merge>) => {
    const { write, remove, kept } = merge(...args);
    return [write.map(({ path }) => path), remove, kept];
  };

  it('writes what is new and what only an import has touched', () => {
    expect(act([file('a.yml', '1')], present({}, {}))).toEqual([['a.yml'], [], []]);
    expect(act([file('a.yml', '2')], present({ 'a.yml': '1' }, { 'a.yml': '1' }))).toEqual([
      ['a.yml'],
      [],
      [],
    ]);
    expect(act([file('a.yml', '1')], present({ 'a.yml': '1' }, {}))).toEqual([[], [], []]);
  });
  it('keeps what a hand has touched', () => {
    expect(act([file('a.yml', '2')], present({ 'a.yml': 'x' }, { 'a.yml': '1' }))).toEqual([[], [], ['a']]);
    expect(act([file('a.yml', '2')], present({}, { 'a.yml': '1' }))).toEqual([[], [], ['a']]);
    expect(act([file('a.yml', '2')], present({ 'a.yml': 'x' }, {}))).toEqual([[], [], ['a']]);
  });
  it('finishes what an aborted run began', () => {
    expect(act([file('a.yml', '2')], present({ 'a.yml': '2' }, { 'a.yml': '1' }))).toEqual([[], [], []]);
  });
  it('moves a unit to the other side of the wall', () => {
    const wanted = [file('protected/a.yml', '1', 'a')];
    expect(act(wanted, present({ 'a.yml': '1' }, { 'a.yml': '1' }))).toEqual([
      ['protected/a.yml'],
      ['a.yml'],
      [],
    ]);
  });
  it('leaves what the source has no more', () => {
    expect(merge([], present({ 'a.yml': '1' }, { 'a.yml': '1' }))).toMatchObject({
      remove: [],
      orphaned: ['a.yml'],
    });
  });
});

describe('moveIn', () => {
  const temporary = folders();
  afterEach(() => temporary.clear());

  it('leaves nothing behind when it fails', () => {
    const dir = temporary.fresh();
    expect(() =>
      moveIn(
        dir,
        [
          { path: 'a', text: '1' },
          { path: 'a/b', text: '2' },
        ],
        [],
      ),
    ).toThrow(/ENOTDIR|EEXIST/);
    expect(existsSync(dir)).toBe(false);
    expect(readdirSync(dirname(dir))).toEqual([]);
  });
  it('leaves a target as it was when it fails before moving', () => {
    const dir = temporary.fresh();
    mkdirSync(dir);
    writeFileSync(join(dir, 'site.yml'), 'alt');
    expect(() =>
      moveIn(
        dir,
        [
          { path: 'site.yml', text: 'neu' },
          { path: 'site.yml/b', text: '2' },
        ],
        [],
      ),
    ).toThrow(/ENOTDIR|EEXIST/);
    expect(filesOf(dir)).toEqual({ 'site.yml': 'alt' });
    expect(readdirSync(dirname(dir))).toEqual(['content']);
  });
  it('adds to a target, removes, and takes empty folders along', () => {
    const dir = temporary.fresh();
    moveIn(
      dir,
      [
        { path: 'papers/a/index.md', text: '1' },
        { path: 'site.yml', text: 's' },
      ],
      [],
    );
    moveIn(dir, [{ path: 'protected/papers/a/index.md', text: '1' }], ['papers/a/index.md']);
    expect(filesOf(dir)).toEqual({ 'protected/papers/a/index.md': '1', 'site.yml': 's' });
    expect(readdirSync(dir)).toEqual(['protected', 'site.yml']);
  });
});
