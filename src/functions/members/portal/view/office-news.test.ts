import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../domain/calendar-date.ts';
import { localTime } from '../../../../domain/local-time.ts';
import type { MembersTask } from '../../../../domain/members/index.ts';
import { aBusyCouncil, SECRET } from '../../../../testing/members/busy-council.ts';
import { aCouncilWithPaper, portalText } from '../../../../testing/members/council-with-paper.ts';

const CHANGED = { changedAt: '2027-03-07T09:00:00.000Z' };
const OWN = 'Vorlagen und Aufgaben Ihrer Stelle';

/** The council with those tasks of the Kämmerei alone. */
const withTasks = (...tasks: Partial<MembersTask>[]) => ({
  ...aBusyCouncil(),
  administration: () =>
    Promise.resolve({
      tasks: tasks.map((task, number) => ({
        key: `t-${number}`,
        title: `Aufgabe ${number}`,
        organization: 'rat',
        excluded: [],
        decidedOn: calendarDate('2026-12-14'),
        status: 'open' as const,
        office: 'kaemmerei',
        reports: [],
        ...task,
      })),
    }),
});

describe('the start page of an office', () => {
  it('shows its next tasks and its papers on agendas ahead, and no meeting that is missing', async () => {
    const text = await portalText(aBusyCouncil(), '/', 'staff');
    expect(text).toMatch(/Das steht an[\s\S]*Hundesteuer[\s\S]*überfällig seit[\s\S]*Mühlenfeld/);
    expect(text).toMatch(/Vorlagen Ihrer Stelle[\s\S]*0121\/2027[\s\S]*Rat, Montag, 15. März 2027/);
    expect(text).not.toContain('keine Sitzung angesetzt');
    expect(text).not.toContain(SECRET);
  });

  it('is of all offices for the leadership, and of none for members', async () => {
    const text = await portalText(aBusyCouncil(), '/', 'leadership');
    expect(text).toMatch(/Vorlagen in den nächsten Sitzungen[\s\S]*0124\/2027 N/);
    expect(await portalText(aBusyCouncil(), '/', 'member')).not.toMatch(/Vorlagen Ihrer|Das steht an/);
  });
});

describe('the news of an office', () => {
  it('tell of its documents and papers though it has no seat', async () => {
    const text = await portalText(aBusyCouncil(), '/neues/', 'staff');
    expect(text).toContain(OWN);
    expect(text).toMatch(/geänderte Unterlage[\s\S]*Stellenplan[\s\S]*neue Unterlage[\s\S]*Haushaltsplan/);
    const council = aCouncilWithPaper('0121-2027', CHANGED);
    expect(await portalText(council, '/neues/', 'staff')).toContain('geänderte Vorlage');
  });

  it('tell nothing of papers of others', async () => {
    const council = aCouncilWithPaper('0124-2027-n', CHANGED);
    expect(await portalText(council, '/neues/', 'staff')).not.toMatch(new RegExp(`${SECRET}|0124`));
    expect(await portalText(council, '/neues/', 'excluded')).not.toMatch(new RegExp(`${SECRET}|${OWN}`));
  });

  it('tell of a paper that came onto an agenda', async () => {
    const council = aBusyCouncil();
    const parts: typeof council.parts = async (numbers) =>
      (await council.parts(numbers)).map((part) => ({
        ...part,
        meetings: part.meetings.map((one) => ({ ...one, opensAt: localTime('2027-03-06T10:00') })),
      }));
    const text = await portalText({ ...council, parts }, '/neues/', 'staff');
    expect(text).toContain('Auf der Tagesordnung: Rat, Montag, 15. März 2027, 18:30 Uhr');
    expect(text).not.toMatch(new RegExp(`${SECRET}|Radweg`));
  });

  it('tell of tasks that are new and of those whose day has passed', async () => {
    const council = withTasks(
      { title: 'Eben beschlossen', decidedOn: calendarDate('2027-03-04') },
      { title: 'Eben fällig geworden', due: calendarDate('2027-03-05') },
      { title: 'Heute fällig', due: calendarDate('2027-03-08') },
      { title: 'Schon lange überfällig', due: calendarDate('2027-02-28') },
      { title: 'Später eingetragen', addedAt: '2027-03-05T09:00:00.000Z' },
      { title: 'Vorher eingetragen', addedAt: '2027-03-03T09:00:00.000Z' },
      { title: 'Erledigt', decidedOn: calendarDate('2027-03-04'), status: 'done' },
      { title: 'Fremd', decidedOn: calendarDate('2027-03-04'), office: 'liegenschaften' },
    );
    const text = await portalText(council, '/neues/', 'staff');
    expect(text).toMatch(
      /Frist abgelaufen[\s\S]*Eben fällig geworden[\s\S]*neue Aufgabe[\s\S]*Eben beschlossen/,
    );
    expect(text).toMatch(/neue Aufgabe[^<]*<[^]*Später eingetragen/);
    expect(text).not.toMatch(/Heute fällig|Vorher eingetragen|Schon lange|Erledigt|Fremd/);
  });

  it('tell somebody who reads the meeting as well of each thing once', async () => {
    const text = await portalText(aBusyCouncil(), '/neues/', 'leadership');
    expect(text.match(/>Stellenplan/g)).toHaveLength(1);
  });
});
