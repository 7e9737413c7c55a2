import { fromJS, Map as ImmutableMap } from 'immutable';
import { expect, test, vi } from 'vitest';
import { type HookOptions, type SavedEntry, saveHooks } from './save-hooks.ts';

const MEETING = {
  title: 'Sitzung des Rates',
  organization: 'rat',
  start: '2027-04-01T18:00',
  status: 'scheduled',
  agenda: [{ public: true, number: '1', title: 'Eröffnung' }],
};

function desk() {
  let count = 0;
  const options = {
    side: 'public',
    siteIndex: () => Promise.reject(new Error('offline')),
    newId: () => `neu${count++}`,
    setField: vi.fn<HookOptions['setField']>(),
    show: vi.fn<HookOptions['show']>(),
    clear: vi.fn<HookOptions['clear']>(),
  } as const;
  return { options, ...saveHooks(options) };
}

const saved = (data: object, collection = 'meetings-2024-07-01', slug = '') =>
  ({ entry: fromJS({ collection, slug, data }) as unknown as SavedEntry }) as const;

test('a save gives the missing ids, to the file and to the form', async () => {
  const { preSave, options } = desk();
  const data = await preSave(saved(MEETING));
  expect(ImmutableMap.isMap(data)).toBe(true);
  expect(data.toJS()['agenda']).toEqual([{ ...MEETING.agenda[0], id: 'neu0' }]);
  expect(options.setField.mock.calls).toEqual([['agenda', data.get('agenda')]]);
  expect(options.show).not.toHaveBeenCalled();
});

test('an entry that lacks nothing is given back as the same object', async () => {
  const { preSave, options } = desk();
  const event = saved({ ...MEETING, agenda: [] });
  expect(await preSave(event)).toBe(event.entry.get('data'));
  expect(options.setField).not.toHaveBeenCalled();
});

test('an error stops the save in German and is shown with all others', async () => {
  const { preSave, options } = desk();
  const refused = await preSave(saved({ ...MEETING, start: '', title: '' })).catch(String);
  expect(refused).toBe(
    'Titel: Das Feld fehlt oder ist leer. Tragen Sie einen Wert ein. 2 Angaben stimmen noch nicht; alle stehen in der Liste.',
  );
  expect(options.show.mock.calls[0]?.[0].map(({ field }) => field)).toEqual(['Titel', 'Beginn']);
  expect(options.show.mock.calls[0]?.[1]).toMatchObject([{ title: 'Eröffnung' }]);
});

test('a warning never stops a save, but publishing asks for the reason', async () => {
  const { preSave, prePublish, options } = desk();
  const event = saved(
    { ...MEETING, agenda: [], status: 'cancelled' },
    'meetings-rest',
    '2027-04-01-rat/index',
  );
  await preSave(event);
  await expect(prePublish(event)).rejects.toThrow('Grund');
  expect(options.clear).toHaveBeenCalledTimes(2);
});

test('what the desk does not know is let through as it is', async () => {
  const { preSave } = desk();
  const event = saved({ title: '' }, 'unbekannt');
  expect(await preSave(event)).toBe(event.entry.get('data'));
});

test('a draft on the board whose data Decap has not loaded is left to the check of the draft', async () => {
  const { prePublish } = desk();
  const entry = fromJS({ collection: 'meetings', slug: 'a/index' }) as unknown as SavedEntry;
  await expect(prePublish({ entry })).resolves.toBeUndefined();
});
