import { expect, test } from 'vitest';
import { aPublicRecord } from '../../testing/public-record.ts';
import { plannedDocuments } from './planned.ts';

test('a council without meetings, papers and resolutions has no documents', () => {
  expect(plannedDocuments(aPublicRecord())).toEqual([]);
});
