import type { PublicPaper } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { type RecordIndex, relationsOf } from '../../domain/view/index.ts';
import { PAPER_KIND } from '../../format/wording/enums.ts';
import { consultation } from './consultation.ts';
import { file, type FileOwner } from './file.ts';
import { madeFiles, type OparlDocument, placed } from './made-files.ts';
import { consultations } from './relations.ts';
import { idOf, type Json, linkTo, linksTo, markdown, objectOf, some, type World } from './world.ts';

/** What the documents of a paper belong to. */
export const ownerOfPaper = ({ key }: PublicPaper): FileOwner => ({
  segment: 'paper',
  key,
  page: url.paper(key),
});

/**
 * The documents of a paper. The first is the main one, but where the paper has a text of its own: then it is what the
 * build made of that, documents are its attachments, and a map must not pass for the paper.
 */
export function filesOfPaper(
  one: PublicPaper,
  index: RecordIndex,
): { readonly main: readonly OparlDocument[]; readonly others: readonly OparlDocument[] } {
  const isText = one.text.trim() !== '';
  const made = madeFiles(`papers/${one.key}`, index);
  const { file: main, left } = placed(isText ? undefined : one.files[0], 'paper', made);
  const others = [...(isText ? one.files : one.files.slice(1)), ...left];
  return { main: main ? [main] : [], others };
}

/** OParl Paper with its documents and consultations. */
export function paper(world: World, one: PublicPaper): Json {
  const { index } = world;
  const { main, others } = filesOfPaper(one, index);
  const embed = (document: OparlDocument) => file(world, document, ownerOfPaper(one), 'embedded');
  const stations = consultations(index).ofPaper.get(one.key) ?? [];
  const fields = {
    body: linkTo(world, 'body', index.body, one.body),
    name: one.title,
    reference: one.reference,
    date: one.date,
    paperType: one.kindName ?? PAPER_KIND[one.kind],
    ...relations(world, one),
    mainFile: main.map(embed)[0],
    auxiliaryFile: some(others.map(embed)),
    originatorPerson: linksTo(world, 'person', index.person, one.originatorPersons),
    underDirectionOf: linksTo(world, 'organization', index.organization, one.office ? [one.office] : []),
    originatorOrganization: linksTo(world, 'organization', index.organization, one.originatorOrganizations),
    consultation: some(stations.map((station) => consultation(world, station, 'embedded'))),
    keyword: some(one.subjects),
    'ratsfenster:kind': one.kind,
    'ratsfenster:summary': one.summary,
    'ratsfenster:text': markdown(one.text),
    'ratsfenster:finance': one.finance,
    'ratsfenster:requestedBy': one.requestedBy,
    'ratsfenster:places': some(one.places),
  };
  return objectOf(world, 'paper', one.key, fields, url.paper(one.key));
}

/** The papers around it; each stands in one of the fields only. */
function relations(world: World, one: PublicPaper): Json {
  const { parent, amendments, supplements, related } = relationsOf(one, world.index);
  const ids = (papers: readonly PublicPaper[]) => some(papers.map(({ key }) => idOf(world, 'paper', key)));
  return {
    relatedPaper: ids(related),
    superordinatedPaper: parent && ids([parent]),
    subordinatedPaper: ids([...amendments, ...supplements]),
  };
}
