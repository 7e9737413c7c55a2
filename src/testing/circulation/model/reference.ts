import type { Ballot, ItemTally, Refusal } from '../../../domain/circulation/index.ts';
import type { Try } from './world.ts';

/**
 * What circulation means, written down from the brief of the procedure and not from the domain: nothing is kept but the plain
 * list of what was recorded, and every question goes through all of it again. Slow and plain, so that it can be read against
 * the law.
 */
export class ReferenceBallot {
  readonly recorded: Try[] = [];
  readonly ballot: Ballot;

  readonly openedAt: string;

  constructor(ballot: Ballot, openedAt: string) {
    this.ballot = ballot;
    this.openedAt = openedAt;
  }

  /** Records what is tried, or says why not. */
  attempt(one: Try): Refusal | 'recorded' {
    const why = this.#reasons(one).find(([, holds]) => holds);
    if (why) return why[0];
    this.recorded.push(one);
    return 'recorded';
  }

  ended(type: 'close' | 'cancel'): boolean {
    return this.recorded.some(({ event }) => event.type === type);
  }

  deadline(): string {
    let deadline = this.ballot.closes;
    for (const { event } of this.recorded) if (event.type === 'extend') deadline = event.closes;
    return deadline;
  }

  #reasons(one: Try): [Refusal, boolean][] {
    const { event, by, at } = one;
    const before = [this.openedAt, ...this.recorded.map((other) => other.at)];
    const general: [Refusal, boolean][] = [
      ['repeated', one.word === 'wort-0' || this.recorded.some(({ word }) => word === one.word)],
      ['closed', this.ended('close')],
      ['cancelled', this.ended('cancel')],
      ['clock-behind', before.some((other) => Date.parse(other) > Date.parse(at))],
    ];
    const late = Date.parse(at) >= Date.parse(this.deadline());
    if (event.type === 'close') return [...general, ['not-due', !late]];
    general.push(['over', late]);
    if (event.type === 'extend' || event.type === 'cancel')
      general.push(
        ['not-clerk', !by.clerk],
        ['voter-runs', this.#spokeFor(by.account) !== undefined],
        ['reason-missing', /^\s*$/.test(event.reason)],
      );
    if (event.type === 'cancel') return general;
    if (event.type === 'extend') return [...general, ...this.#extension(event.closes, at)];
    return [...general, ...this.#saying(one)];
  }

  /** The office opened it. */
  #ran(account: string): boolean {
    const others = this.recorded.filter(({ event, by }) => !('person' in event) && by.account === account);
    return account === 'ratsbuero' || others.length > 0;
  }

  #spokeFor(account: string): string | undefined {
    for (const { event, by } of this.recorded)
      if ('person' in event && by.account === account) return event.person;
    return undefined;
  }

  /** Accounts from which something was said for somebody. */
  #voicesOf(person: string | undefined): string[] {
    return this.recorded
      .filter(({ event }) => 'person' in event && event.person === person)
      .map(({ by }) => by.account);
  }

  #extension(closes: string, at: string): [Refusal, boolean][] {
    const days = (Date.parse(closes) - Date.parse(at)) / 86_400_000;
    return [
      ['not-later', Date.parse(closes) <= Date.parse(this.deadline())],
      ['closes-too-late', days > 60],
    ];
  }

  #saying({ event, by, at }: Try): [Refusal, boolean][] {
    if (!('person' in event)) return [];
    const { consent, eligible, items, opens } = this.ballot;
    const item = items.filter(({ id }) => id === event.item).at(0);
    const silenceAgrees = consent.kind === 'no-objection' && consent.silence === 'consents';
    return [
      ['clerk-votes', by.clerk || this.#ran(by.account)],
      ['other-member', (this.#spokeFor(by.account) ?? by.person) !== by.person],
      ['other-account', this.#voicesOf(by.person).some((account) => account !== by.account)],
      ['not-open-yet', Date.parse(at) < Date.parse(opens)],
      ['unknown-item', item === undefined],
      ['other-member', by.person !== event.person],
      ['not-eligible', !eligible.map(({ person }) => person).includes(event.person)],
      ['excluded', new Set(item?.excluded).has(event.person)],
      ['no-votes', event.type === 'cast' && silenceAgrees],
      ['no-consents', event.type !== 'cast' && consent.kind === 'none'],
    ];
  }

  /** Last word of somebody on an item, of those kinds. */
  #lastWord(item: string, person: string, kinds: readonly string[]): string | undefined {
    for (const { event } of [...this.recorded].reverse())
      if ('person' in event && event.item === item && event.person === person && kinds.includes(event.type))
        return event.type === 'cast' ? event.value : event.type;
    return undefined;
  }

  tally(): ItemTally[] {
    return this.ballot.items.map(({ id }) => this.#count(id));
  }

  #count(id: string): ItemTally {
    const item = this.ballot.items.find((one) => one.id === id) as Ballot['items'][number];
    const figures = {
      entitled: 0,
      excluded: 0,
      consented: 0,
      objected: 0,
      silent: 0,
      yes: 0,
      no: 0,
      abstain: 0,
    };
    for (const member of this.ballot.eligible) {
      if (member.deputyFor !== undefined) continue;
      const deputies = this.ballot.eligible.filter((other) => other.deputyFor === member.person);
      const allowed = [member, ...deputies].filter(({ person }) => item.excluded.indexOf(person) < 0);
      if (!allowed.includes(member)) figures.excluded += 1;
      if (allowed.length === 0) continue;
      figures.entitled += 1;
      const heard = allowed.find(({ person }) => this.#lastWord(id, person, ['consent', 'object', 'cast']));
      const procedure = heard && this.#lastWord(id, heard.person, ['consent', 'object']);
      const vote = heard && this.#lastWord(id, heard.person, ['cast']);
      if (procedure === 'consent') figures.consented += 1;
      else if (procedure === 'object') figures.objected += 1;
      else figures.silent += 1;
      if (vote === 'yes' || vote === 'no' || vote === 'abstain') figures[vote] += 1;
    }
    return this.#judged(item, figures);
  }

  #judged(
    item: Ballot['items'][number],
    figures: Omit<ItemTally, 'item' | 'outcome' | 'neededConsents'>,
  ): ItemTally {
    const { consent, statutory } = this.ballot;
    const { yes, no, abstain, consented, objected, entitled } = figures;
    let needed = 0;
    if (consent.kind === 'share')
      while (needed * consent.share.of < statutory * consent.share.part) needed += 1;
    const told = { item: item.id, ...figures, ...(consent.kind === 'share' && { neededConsents: needed }) };
    if (consent.kind === 'no-objection' && objected > 0) return { ...told, outcome: 'no-consent' };
    if (consent.kind === 'share' && consented < needed) return { ...told, outcome: 'no-consent' };
    const silenceAgrees = consent.kind === 'no-objection' && consent.silence === 'consents';
    const voters = yes + no + abstain;
    if ((silenceAgrees ? entitled : voters) < item.neededVotes) return { ...told, outcome: 'no-quorum' };
    const enough = {
      simple: yes - no,
      'two-thirds-of-votes': yes - 2 * no + 1,
      'two-thirds-of-present': 3 * yes - 2 * voters + 1,
      'majority-of-statutory': 2 * yes - statutory,
      'two-thirds-of-statutory': 3 * yes - 2 * statutory + 1,
      'three-quarters-of-statutory': 4 * yes - 3 * statutory + 1,
    };
    const carried = silenceAgrees || (yes > 0 && enough[item.majority] > 0);
    return { ...told, outcome: carried ? 'adopted' : 'rejected' };
  }
}
