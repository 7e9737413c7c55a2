import type { DirectoryMembership } from '../../domain/members/index.ts';
import type { Account, Session, Who } from '../../functions/members/ports.ts';

/** Who asks, in a test: a member unless said otherwise. */
export interface WhoShape {
  readonly person?: string;
  readonly name?: string;
  readonly memberships?: readonly DirectoryMembership[];
  readonly clerk?: boolean;
  readonly leadership?: boolean;
  readonly offices?: readonly string[];
  readonly account?: Partial<Account>;
  readonly session?: Partial<Session>;
}

/** Somebody who is logged in, step-up done. */
export function aWho(shape: WhoShape): Who {
  const { person = 'p-1', name = 'Alex Beispiel', memberships = [] } = shape;
  const { clerk = false, leadership = false, offices = [] } = shape;
  return {
    account: {
      id: person,
      version: 1,
      person,
      name,
      subjects: [],
      rights: { clerk, leadership, offices },
      channel: 'electronic',
      state: 'active',
      changedBy: 'konsole',
      changedAt: '2027-01-01T00:00:00.000Z',
      ...shape.account,
    },
    session: { id: 's-1', account: person, begun: 0, seen: 0, method: 'mail', level: 2, ...shape.session },
    person: { key: person, name, sortName: name, internal: false, memberships },
    reader: { person, memberships, clerk, leadership, offices },
  };
}
