import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { textField } from '../key.ts';
import { FORMER_TERMS } from '../members/directory.ts';
import { timeField } from '../local-time.ts';
import { fileNameField } from './file.ts';

const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' });
const email = () => z.email({ error: 'email' });
const url = () => z.url({ protocol: /^https?$/, error: 'url' });
/** Whether nothing but protocol, host and port stand in an address; what is no web address is told by `url`. */
const isAtRoot = (text: string): boolean =>
  !/^https?:/i.test(text) || /^https?:\/\/[^/\\?#@\s]+\/?$/i.test(text);
const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const Contact = z.looseObject({
  name: textField().optional(),
  email: email().optional(),
  phone: textField().optional(),
});

const Operator = z.looseObject({
  name: textField(),
  representedBy: textField().optional(),
  street: textField(),
  postalCode: z.string().regex(/^\d{5}$/, { error: 'postal-code' }),
  locality: textField(),
  phone: textField().optional(),
  email: email(),
  vatId: textField().optional(),
  supervisoryAuthority: textField().optional(),
});

/** Colours of the municipality; every pair that carries text is held against WCAG contrast at build time. */
const Theme = z.looseObject({
  primary: colour(),
  primaryDark: colour().optional(),
  coatOfArms: fileNameField().optional(),
});

/** What the accessibility statement says that no program can know. */
const Accessibility = z.looseObject({
  land: z.enum(['rp', 'ni', 'bw']),
  /** Day on which the statement was first drawn up; the template of the EU (decision 2018/1523) asks for it. */
  createdOn: dateField().optional(),
  reviewedOn: dateField(),
  method: z.enum(['self-assessment', 'external-audit']),
  state: z.enum(['full', 'partial', 'none']),
  exceptions: z
    .array(z.looseObject({ part: textField(), reason: textField(), alternative: textField().optional() }))
    .optional(),
});

export const DESK_BACKENDS = ['gitlab', 'forgejo', 'github'] as const;

/** Where a repository lies that the desk writes to. Nothing here is secret. */
const Repository = z.looseObject({
  backend: z.enum(DESK_BACKENDS),
  /** Owner and name, such as `stadt/rat`. */
  repo: textField(),
  branch: textField().default('main'),
  /** Address of the host, such as `https://git.example.org`; GitHub has one of its own. */
  host: url().optional(),
  /** Identifier of the desk as an application of the host, for login with PKCE. */
  appId: textField().optional(),
  /** Address of the function that exchanges GitHub's codes. */
  loginUrl: url().optional(),
});

/** The clerks' desk. */
const Desk = z.looseObject({
  url: url().optional(),
  /** `review`: drafts that a second person publishes; `direct`: saving publishes. */
  workflow: z.enum(['review', 'direct']).default('review'),
  /** Largest upload in MiB. */
  uploadLimit: z.int().min(1).max(1000).default(25),
  /** Offices that sign every paper off before the invitation, in their order. */
  signOffOffices: z.array(textField()).optional(),
  repository: Repository.optional(),
  /** Address of the desk for the members' overlay, and its repository. */
  protectedUrl: url().optional(),
  protectedRepository: Repository.optional(),
});

/** The members' area. Addresses, logins and rights of its people stand in its own store, never here. */
const Members = z.looseObject({
  /** Where it is; the public site links to it. */
  url: url().optional(),
  /** Whose earlier terms a member reads. */
  formerTerms: z.enum(FORMER_TERMS).default('served'),
  /** Members of the council read what its committees get, although they have no seat there. */
  councilReadsCommittees: z.boolean().default(false),
});

/** Protocol, host and port alone: `https`, or `http` on this machine for trying it out. */
const isFunctionOrigin = (text: string): boolean =>
  !/^https?:/i.test(text) ||
  /^(?:https:\/\/[^/\\?#@\s]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)\/?$/i.test(text);

/** Mails about what is new. Addresses of subscribers stand in the function's own store, never here. */
const Subscribe = z.looseObject({
  /** Where the function is; pages link to it. Without one nobody subscribes by mail. */
  url: url().refine(isFunctionOrigin, { error: 'function-url' }).optional(),
});

/** OParl System: the operator's settings, `content/site.yml`. */
export const Site = z.looseObject({
  name: textField(),
  shortName: textField().optional(),
  operator: Operator,
  baseUrl: url().refine(isAtRoot, { error: 'base-url' }),
  locale: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, { error: 'locale' })
    .default('de-DE'),
  timeZone: z.string().refine(isTimeZone, { error: 'time-zone' }).default('Europe/Berlin'),
  noticeDays: z.int().min(0).max(366).default(30),
  theme: Theme,
  contacts: z.looseObject({
    publishing: Contact.optional(),
    council: Contact.optional(),
    accessibility: Contact.optional(),
    dataProtection: Contact.optional(),
    /** Who wants to hear of a weakness of the site; named in `security.txt` (RFC 9116). */
    security: Contact.optional(),
  }),
  accessibility: Accessibility.optional(),
  license: z.looseObject({ name: textField(), url: url() }).optional(),
  switches: z
    .looseObject({
      officialInternetNotice: z.boolean().optional(),
      recording: z.boolean().optional(),
      /** Pages that say what is missing in the data of each body; on unless switched off. */
      dataQuality: z.boolean().optional(),
      /** The clerks' handbook; off unless switched on, in a demonstration on unless switched off. */
      handbook: z.boolean().optional(),
      /** The filter function for OParl runs behind `/oparl/`: lists answer `modified_since` and the like. */
      oparlFilter: z.boolean().optional(),
      /** Months after the last mandate from which on search engines are asked to leave a person out; 24 where it is not set. */
      personNoindexMonths: z.int().min(0).max(600).optional(),
    })
    .optional(),
  desk: Desk.optional(),
  members: Members.optional(),
  subscribe: Subscribe.optional(),
  demo: z.boolean().optional(),
  demoNow: timeField().optional(),
});
export type Site = z.infer<typeof Site>;
