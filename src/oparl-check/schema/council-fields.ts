import {
  date,
  dateTime,
  type Fields,
  list,
  must,
  object,
  objects,
  parent,
  ref,
  refs,
  text,
  texts,
  url,
  urls,
  yesNo,
} from './field.ts';

/** System: the endpoint itself. */
export const SYSTEM: Fields = {
  oparlVersion: must(text),
  otherOparlVersions: urls,
  body: must(list('Body')),
  name: text,
  contactEmail: text,
  contactName: text,
  website: url,
  vendor: url,
  product: url,
};

/** Body: the six lists that came with 1.1 are demanded by its text, though not by its JSON schema. */
export const BODY: Fields = {
  system: ref('System'),
  shortName: text,
  name: must(text),
  website: url,
  licenseValidSince: dateTime,
  oparlSince: dateTime,
  ags: { kind: 'ags' },
  rgs: { kind: 'rgs' },
  equivalent: urls,
  contactEmail: text,
  contactName: text,
  organization: must(list('Organization')),
  person: must(list('Person')),
  meeting: must(list('Meeting')),
  paper: must(list('Paper')),
  legislativeTerm: must(objects('LegislativeTerm')),
  agendaItem: must(list('AgendaItem'), '1.1'),
  consultation: must(list('Consultation'), '1.1'),
  file: must(list('File'), '1.1'),
  locationList: must(list('Location'), '1.1'),
  legislativeTermList: must(list('LegislativeTerm'), '1.1'),
  membership: must(list('Membership'), '1.1'),
  classification: text,
  location: object('Location'),
  mainOrganization: url,
};

export const LEGISLATIVE_TERM: Fields = {
  body: parent(ref('Body'), 'must'),
  name: text,
  startDate: date,
  endDate: date,
};

/** Organization; `meeting` and `consultation` are external lists in the schema, arrays of URLs in an example of the text. */
export const ORGANIZATION: Fields = {
  body: ref('Body'),
  name: text,
  membership: refs('Membership'),
  meeting: { ...list('Meeting'), orRefs: true },
  consultation: { ...list('Consultation'), orRefs: true },
  shortName: text,
  post: texts,
  subOrganizationOf: ref('Organization'),
  organizationType: text,
  classification: text,
  startDate: date,
  endDate: date,
  website: url,
  location: object('Location'),
  externalBody: url,
  memberCount: { kind: 'integer' },
  votingMemberCount: { kind: 'integer' },
};

export const PERSON: Fields = {
  body: ref('Body'),
  name: text,
  familyName: text,
  givenName: text,
  formOfAddress: text,
  affix: text,
  title: texts,
  gender: text,
  phone: texts,
  email: texts,
  location: ref('Location'),
  locationObject: object('Location'),
  status: texts,
  membership: objects('Membership'),
  image: object('File'),
  life: text,
  lifeSource: text,
};

export const MEMBERSHIP: Fields = {
  person: parent(ref('Person'), 'must'),
  organization: ref('Organization'),
  role: text,
  votingRight: yesNo,
  startDate: date,
  endDate: date,
  onBehalfOf: ref('Organization'),
};
