import { url } from '../../domain/url.ts';
import { CONSULTATION_ROLE } from '../../format/wording/enums.ts';
import { organizationsOf, type PaperStation } from './relations.ts';
import { backTo, idOf, type Json, linksTo, objectOf, type Place, type World } from './world.ts';

/** OParl Consultation of a paper. One behind closed doors names body, role and day, but neither meeting nor item. */
export function consultation(world: World, station: PaperStation, place: Place): Json {
  const { at, role, paper } = station;
  const fields = {
    ...backTo(world, place, { paper: idOf(world, 'paper', paper) }),
    agendaItem: at && idOf(world, 'agendaitem', at.item.id),
    meeting: at && idOf(world, 'meeting', at.meeting.key),
    organization: linksTo(world, 'organization', world.index.organization, organizationsOf(station)),
    authoritative: role && role === 'decision',
    role: role && CONSULTATION_ROLE[role],
    'ratsfenster:date': station.date,
    'ratsfenster:public': station.public,
  };
  return objectOf(world, 'consultation', station.id, fields, url.paper(paper));
}
