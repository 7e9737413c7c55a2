import type { Table } from '../table.ts';
import { AGENDA_ITEMS } from './agenda-items.ts';
import { CONSULTATIONS } from './consultations.ts';
import { DOCUMENTS } from './documents.ts';
import { ITEM_PAPERS, PAPER_ORIGINATORS, PAPER_SUBJECTS, RESOLUTION_PAPERS } from './links.ts';
import { MEETINGS } from './meetings.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PAPERS } from './papers.ts';
import { MEMBERSHIPS, PEOPLE } from './people.ts';
import { REPORTS } from './reports.ts';
import { RESOLUTIONS } from './resolutions.ts';
import { FACTION_VOTES, VOTES } from './votes.ts';

/** All tables, those first that others refer to. Their names stand in addresses: change none. */
export const TABLES: readonly Table[] = [
  ORGANIZATIONS,
  PEOPLE,
  MEMBERSHIPS,
  MEETINGS,
  PAPERS,
  AGENDA_ITEMS,
  CONSULTATIONS,
  RESOLUTIONS,
  REPORTS,
  VOTES,
  FACTION_VOTES,
  DOCUMENTS,
  ITEM_PAPERS,
  RESOLUTION_PAPERS,
  PAPER_ORIGINATORS,
  PAPER_SUBJECTS,
];
