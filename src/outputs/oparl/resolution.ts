import { defined } from '../../domain/defined.ts';
import type { PublicResolution } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { filesOfResolution, type RecordIndex } from '../../domain/view/index.ts';
import { failureWords } from '../../format/wording/resolution/resolution-words.ts';
import { file, type FileOwner } from './file.ts';
import { implementation } from './implementation.ts';
import { madeFiles, type OparlDocument } from './made-files.ts';
import { itemIds } from './relations.ts';
import { vote } from './vote.ts';
import { idOf, type Json, linkTo, linksTo, markdown, objectOf, some, type World } from './world.ts';

/** What the documents of a resolution without an item of its own belong to. */
export const ownerOfResolution = ({ key }: PublicResolution): FileOwner => ({
  segment: 'resolution',
  key,
  page: url.resolution(key),
});

/** The documents of such a resolution, what the build made last. */
export const filesOfOwn = (one: PublicResolution, index: RecordIndex): OparlDocument[] => [
  ...filesOfResolution(one),
  ...madeFiles(`resolutions/${one.key}`, index),
];

/** Whether no public agenda item holds the resolution. */
export const standsAlone = ({ kind }: PublicResolution): boolean => kind !== 'item';

/**
 * A resolution that no agenda item can hold: made known out of a non-public part, by circulation, or in place of a body
 * that could not meet. OParl has no type for it, so that it is one of our own, in a list of its body.
 */
export function resolution(world: World, one: PublicResolution): Json {
  const { index } = world;
  const owner = ownerOfResolution(one);
  const fields = {
    name: one.title,
    kind: one.kind,
    organization: linkTo(world, 'organization', index.organization, one.organization),
    date: one.date,
    resolutionText: markdown(one.text),
    outcome: one.outcome,
    result: one.wording ?? failureWords(one),
    vote: one.vote && vote(world, one.vote),
    meeting: linkTo(world, 'meeting', index.meeting, one.meeting),
    agendaItem:
      one.item !== undefined && itemIds(index).has(one.item)
        ? idOf(world, 'agendaitem', one.item)
        : undefined,
    paper: linksTo(world, 'paper', index.paper, one.papers),
    implementation: one.implementation && implementation(world, one.implementation),
    file: some(filesOfOwn(one, index).map((document) => file(world, document, owner, 'embedded'))),
    disclosedOn: one.disclosedOn,
    legalBasis: one.legalBasis,
    openedOn: one.openedOn,
    consented: one.consented,
    statutory: one.statutory,
    objected: one.objected,
    approvalNeeded: one.approvalNeeded,
    ballot: one.ballot,
    chainHead: one.chainHead,
    urgency: one.urgency && urgency(world, one.urgency),
  };
  return objectOf(world, 'resolution', one.key, fields, url.resolution(one.key));
}

const urgency = (world: World, one: NonNullable<PublicResolution['urgency']>): Json =>
  defined({
    reason: one.reason,
    decidedBy: one.decidedBy,
    consulted: one.consulted,
    membersToldOn: one.membersToldOn,
    nextMeeting: linkTo(world, 'meeting', world.index.meeting, one.nextSession?.meeting),
    nextOutcome: one.nextSession?.outcome,
  });
