import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatEntry, formatYaml } from '../../format/canonical.ts';
import { HUGO_TEMPLATES } from './hugo-templates.ts';
import type { SyntheticCouncil, SyntheticItem } from './synthetic-council.ts';

/** Writes the same council as a Hugo site: a page for each meeting, paper, resolution and person. */
export function writeHugo(council: SyntheticCouncil, dir: string): void {
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  };
  for (const [name, text] of Object.entries(HUGO_TEMPLATES)) put(name, text);
  put('data/people.yaml', formatYaml(council.people));
  const resolutionsOf = new Map<string, string[]>();
  const meetingOn = new Map(
    council.meetings.map(({ key, organization, date }) => [`${organization} ${date}`, key]),
  );
  for (const { key, title, organization, date, items, text } of council.meetings) {
    const shared = { date, jahr: [date.slice(0, 4)], gremium: [organization] };
    put(
      `content/sitzungen/${key}.md`,
      formatEntry({ data: { title, ...shared, items: items.map(hugoItem) }, text }),
    );
    for (const { id, title: name, paper, result } of items) {
      if (!result || paper === undefined) continue;
      put(
        `content/beschluesse/${key}-${id}.md`,
        formatEntry({
          data: { title: name, ...shared, meeting: key, paper, result: hugoResult(result) },
          text: result.text,
        }),
      );
      resolutionsOf.set(paper, [...(resolutionsOf.get(paper) ?? []), `${key}-${id}`]);
    }
  }
  for (const { key, reference, title, date, stations, text } of council.papers) {
    const found = stations.map((station) => ({
      ...station,
      meeting: meetingOn.get(`${station.organization} ${station.date}`),
    }));
    const data = {
      title,
      key,
      reference,
      date,
      jahr: [date.slice(0, 4)],
      stations: found,
      resolutions: resolutionsOf.get(key) ?? [],
    };
    put(`content/vorlagen/${key}.md`, formatEntry({ data, text }));
  }
  for (const { key, givenName, surname } of council.people) {
    put(`content/personen/${key}.md`, formatEntry({ data: { title: `${givenName} ${surname}` }, text: '' }));
  }
}

/** Hugo reads the keys `yes` and `no` as truth values (YAML 1.1). */
const hugoResult = ({ yes, no, abstain, text }: NonNullable<SyntheticItem['result']>) => ({
  for: yes,
  against: no,
  abstain,
  text,
});
const hugoItem = ({ result, ...item }: SyntheticItem) => ({
  ...item,
  ...(result && { result: hugoResult(result) }),
});
