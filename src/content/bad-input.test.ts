import { describe, expect, test } from 'vitest';
import { type ProblemCode, SEVERITY } from '../domain/rules/codes.ts';
import { contentFolder, type Files, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { checkContent } from './check.ts';

const MEETING = 'meetings/2026-02-03-rat/index.md';
const PAPER = 'papers/0001-2026/index.md';
const OVERLAY = 'protected/meetings/2026-02-03-rat/index.md';

/** The small council's file with one passage changed. */
function changed(file: string, from: string, to: string): Files {
  const text = String(SMALL_COUNCIL[file]);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, to) };
}
const meeting = (from: string, to: string): Files => changed(MEETING, from, to);
const paper = (from: string, to: string): Files => changed(PAPER, from, to);
const matter = (fields: string): string => `---\n${fields}\n---\n`;
const resolution = (fields: string): Files => ({ 'resolutions/b1/index.md': matter(fields) });
const overlay = (fields: string): Files => ({ [OVERLAY]: matter(fields) });
const circulated = (fields: string): string =>
  matter(
    `kind: circulation\ntitle: x\norganization: rat\nlegalBasis: x\nclosedOn: 2026-07-01\ntext: x\n${fields}`,
  );
const ALLOWANCE = 'protected/allowance.yml';
const allowance = (text: string): Files => ({ [ALLOWANCE]: text });
const template = (fields: string): Files => ({
  'templates/brief.yml': `title: Brief\nkind: document\n${fields}\n`,
});
/** The small council with a Stadtrat of 30 by law. */
const OF_THIRTY = changed(
  'bodies/stadt.yml',
  'profile: rp-gemo\n',
  'profile: rp-gemo\nstatutorySizes:\n  - organization: rat\n    term: 2024-2029\n    members: 30\n',
);
const vote = (lines: string): Files => meeting('      yes: 20\n      no: 3\n      abstain: 1', lines);

const CIRCULATION = 'resolutions/umlauf/index.md';
const implemented = (fields: string): Files => ({
  [CIRCULATION]: matter(
    `kind: circulation\ntitle: Umlauf\norganization: rat\nlegalBasis: "§ 35"\nclosedOn: 2026-02-03\ntext: Ja.\nimplementation:\n  ${fields}`,
  ),
});

/** What is planted: the finding that it must give, `file field line`, and the files. */
const PLANTED: readonly (readonly [ProblemCode, string, Files])[] = [
  // the folder and its files
  ['site-missing', '.', { 'site.yml': null }],
  ['body-missing', 'bodies', { 'bodies/stadt.yml': null }],
  ['index-missing', 'papers/0002-2026', { 'papers/0002-2026/plan.pdf': '%PDF' }],
  ['index-missing', 'protected/papers/x', { 'protected/papers/x/indx.md': 'x' }],
  ['files-left', 'protected/papers/x', { 'protected/papers/x/angebot.pdf': '%PDF' }],
  ['key-duplicate', 'papers/0001-2026/index-1.md', { 'papers/0001-2026/index-1.md': 'x' }],
  ['key-invalid', 'locations/Süd.yml', { 'locations/Süd.yml': 'name: Süd\n' }],
  ['file-too-large', PAPER, { [PAPER]: 'x'.repeat(5_000_000) }],
  ['file-binary', PAPER, { [PAPER]: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]) }],
  ['encoding-invalid', `${PAPER} 2`, { [PAPER]: Buffer.from('---\ntitle: für\n---\n', 'latin1') }],
  ['encoding-invalid', PAPER, { [PAPER]: Buffer.from('\uFEFF---\ntitle: für\n---\n', 'utf16le') }],
  [
    'upload-too-large',
    'papers/0001-2026/plan.pdf',
    { 'papers/0001-2026/plan.pdf': new Uint8Array(25_000_001) },
  ],
  ['file-unexpected', 'papers/0001-2026/notizen.md', { 'papers/0001-2026/notizen.md': 'x' }],
  ['file-unexpected', 'papers/lose.pdf', { 'papers/lose.pdf': 'x' }],
  ['file-unexpected', 'sites.yml', { 'sites.yml': 'x' }],
  ['file-unexpected', 'people/x.yaml', { 'people/x.yaml': 'x' }],
  ['folder-unexpected', 'meeting', { 'meeting/x/index.md': 'x' }],
  ['folder-unexpected', 'papers/0001-2026/alt', { 'papers/0001-2026/alt/x.pdf': 'x' }],
  ['folder-unexpected', 'people/alt', { 'people/alt/x.yml': 'x' }],
  ['folder-unexpected', 'protected/x', { 'protected/x/y.pdf': 'x' }],
  ['file-unexpected', 'protected/x.yml', { 'protected/x.yml': 'x' }],
  ['file-unlisted', 'papers/0001-2026/plan.pdf', { 'papers/0001-2026/plan.pdf': 'x' }],
  ['file-unlisted', 'wappen.png', { 'wappen.png': 'x' }],
  [
    'file-names-collide',
    'papers/0001-2026',
    { 'papers/0001-2026/Plan.pdf': 'x', 'papers/0001-2026/plan.pdf': 'x' },
  ],
  [
    'file-names-collide',
    'papers/0001-2026',
    { 'papers/0001-2026/für.pdf': 'x', 'papers/0001-2026/fu\u0308r.pdf': 'x' },
  ],
  // front matter and YAML
  ['front-matter-missing', `${PAPER} 1`, { [PAPER]: 'title: x\n' }],
  ['front-matter-unclosed', `${PAPER} 1`, { [PAPER]: '---\ntitle: x\n' }],
  ['front-matter-unclosed', `${PAPER} 3`, { [PAPER]: '---\ntitle: x\n---- \n' }],
  ['front-matter-language', `${PAPER} 1`, { [PAPER]: '---js\n{ title: "x" }\n---\n' }],
  ['yaml-tab', `${MEETING} 9`, meeting('  sentAt', '\tsentAt')],
  ['yaml-space', `${PAPER} 3`, paper('title: ', 'title:')],
  ['yaml-space', `${PAPER} 7`, paper('  - id: c1a', '  -id: c1a')],
  ['yaml-colon', `${PAPER} 3`, paper('title: Beb', 'title: Antrag: Beb')],
  ['yaml-quotes-needed', `${PAPER} 3`, paper('title: Beb', 'title: [Entwurf] Beb')],
  ['yaml-quotes-needed', `${PAPER} 3`, paper('title: Beb', 'title: @Beb')],
  ['yaml-quotes-needed', `${PAPER} 3`, paper('title: Beb', 'title: *Beb')],
  ['yaml-quote-unclosed', `${PAPER} 3`, paper('title: Beb', 'title: "Beb')],
  ['yaml-backslash', `${PAPER} 3`, paper('title: Bebauungsplan Am Mühlenbach', 'title: "C:\\Haus"')],
  ['yaml-indentation', `${PAPER} 3`, paper('\nkind:', '\n  kind:')],
  ['yaml-stray-text', `${PAPER} 4`, paper('\nkind:', '\nim Norden\nkind:')],
  ['yaml-duplicate-key', `${PAPER} 4`, paper('\nkind:', '\ntitle: y\nkind:')],
  ['yaml-alias', PAPER, { [PAPER]: matter(bomb()) }],
  ['yaml-tag', `${PAPER} 3`, paper('title: Beb', 'title: !!js/function Beb')],
  ['yaml-documents', 'people/x.yml 2', { 'people/x.yml': 'surname: X\n---\nsurname: Y\n' }],
  ['yaml-too-deep', PAPER, { [PAPER]: matter(`title: ${'['.repeat(100)}${']'.repeat(100)}`) }],
  ['yaml-too-deep', PAPER, { [PAPER]: matter('title: &a [*a]') }],
  ['yaml-not-fields', `${PAPER} 2`, { [PAPER]: matter('- a') }],
  ['yaml-not-fields', 'people/x.yml 1', { 'people/x.yml': 'hallo\n' }],
  ['yaml-not-list', 'redirects.yml 1', { 'redirects.yml': 'a: b\n' }],
  ['yaml-invalid', `${PAPER} 3`, paper('title: Beb', 'title: &a &b Beb')],
  // the schema's shape
  ['field-missing', `${MEETING} organization 2`, meeting('organization: rat\n', '')],
  ['field-missing', `${MEETING} title 2`, meeting('title: Sitzung des Stadtrats', "title: ''")],
  ['id-missing', `${MEETING} agenda.0.id 11`, meeting('- id: t1a\n    number', '- number')],
  ['field-type', `${MEETING} agenda.0.papers 15`, meeting('papers:\n      - 0001-2026', 'papers: 0001-2026')],
  [
    'field-forbidden',
    `${MEETING} agenda.1.title 24`,
    meeting('    category', '    title: Geheim\n    category'),
  ],
  ['field-unknown', `${PAPER} titel 3`, paper('title: Beb', 'titel: Beb')],
  ['number-unquoted', `${PAPER} reference 2`, paper('reference: 0001/2026', 'reference: 0815')],
  [
    'number-range',
    'locations/rathaus.yml latitude 2',
    { 'locations/rathaus.yml': 'name: R\nlatitude: 523\n' },
  ],
  [
    'list-too-short',
    'terms/2024-2029.yml bodies 2',
    { 'terms/2024-2029.yml': 'name: T\nbodies: []\nstartDate: 2024-07-01\n' },
  ],
  ['choice-unknown', `${MEETING} status 7`, meeting('status: held', 'status: stattgefunden')],
  ['choice-unknown', 'bodies/stadt.yml profile 3', changed('bodies/stadt.yml', 'rp-gemo', 'rp-gmo')],
  ['choice-unknown', 'resolutions/b1/index.md kind 2', resolution('kind: beschluss')],
  ['public-missing', `${MEETING} agenda.1.public 21`, meeting('    public: false\n', '')],
  ['date-invalid', `${PAPER} consultations.0.date 10`, paper('2026-02-03', '2026-02-31')],
  ['time-invalid', `${MEETING} start 4`, meeting('start: 2026-02-03T18:00', 'start: 03.02.2026 18 Uhr')],
  [
    'time-gap',
    `${MEETING} start 4`,
    meeting('start: 2026-02-03T18:00\nend: 2026-02-03T20:00', 'start: 2026-03-29T02:30'),
  ],
  ['format-invalid', `${MEETING} location 6`, meeting('location: rathaus', 'location: Rathaus')],
  // references
  ['reference-unknown', `${MEETING} agenda.0.papers.0 16`, meeting('- 0001-2026', '- 0001-2027')],
  ['reference-unknown', `${MEETING} organization 3`, meeting('organization: rat', 'organization: rta')],
  ['reference-kind', `${MEETING} organization 3`, meeting('organization: rat', 'organization: gruene')],
  ['reference-cycle', `${PAPER} parent 6`, paper('consultations:', 'parent: 0001-2026\nconsultations:')],
  [
    'item-unknown',
    'resolutions/b1/index.md item.item 5',
    resolution('kind: item\nitem:\n  meeting: 2026-02-03-rat\n  item: t9a'),
  ],
  [
    'item-not-public',
    'resolutions/b1/index.md item.item 5',
    resolution('kind: item\nitem:\n  meeting: 2026-02-03-rat\n  item: t2a'),
  ],
  ['id-duplicate', `${MEETING} agenda.1.id 21`, meeting('id: t2a', 'id: t1a')],
  [
    'file-id-reserved',
    `${PAPER} files.0.id 12`,
    paper('---\nSach', 'files:\n  - id: vorlage\n    title: Plan\n    file: plan.pdf\n---\nSach'),
  ],
  [
    'file-missing',
    `${PAPER} files.0.file 14`,
    paper('---\nSach', 'files:\n  - id: f1a\n    title: Plan\n    file: plan.pdf\n---\nSach'),
  ],
  [
    'file-name-differs',
    `${PAPER} files.0.file 14`,
    {
      ...paper('---\nSach', 'files:\n  - id: f1a\n    title: Plan\n    file: plan.pdf\n---\nSach'),
      'papers/0001-2026/Plan.PDF': 'x',
    },
  ],
  [
    'file-and-source',
    `${PAPER} files.0 12`,
    {
      ...paper(
        '---\nSach',
        'files:\n  - id: f1a\n    title: P\n    file: p.pdf\n    source: https://x.example/p\n---\nSach',
      ),
      'papers/0001-2026/p.pdf': 'x',
    },
  ],
  ['file-nothing', `${PAPER} files.0 12`, paper('---\nSach', 'files:\n  - id: f1a\n    title: P\n---\nSach')],
  [
    'redirect-duplicate',
    'redirects.yml 1.from 3',
    { 'redirects.yml': '- from: /a\n  to: /b\n- from: /a\n  to: /c\n' },
  ],
  [
    'redirect-loop',
    'redirects.yml 0.to 2',
    { 'redirects.yml': '- from: /a\n  to: /b\n- from: /b\n  to: /a\n' },
  ],
  ['redirect-taken', 'redirects.yml 0.from 1', { 'redirects.yml': '- from: /impressum\n  to: /b\n' }],
  [
    'withdrawal-unknown',
    'withdrawals.yml 0.target 1',
    { 'withdrawals.yml': '- target: /vorlagen/x/\n  date: 2026-01-01\n  reason: x\n' },
  ],
  [
    'withdrawal-not-possible',
    'withdrawals.yml 0.target 1',
    { 'withdrawals.yml': '- target: /\n  date: 2026-01-01\n  reason: x\n' },
  ],
  ['key-reserved', 'people/jahr.yml', { 'people/jahr.yml': 'surname: X\n' }],
  [
    'file-kind',
    `${PAPER} files.0.file 14`,
    {
      ...paper('---\nSach', 'files:\n  - id: f1a\n    title: P\n    file: a.svg\n---\nSach'),
      'papers/0001-2026/a.svg': 'x',
    },
  ],
  [
    'file-kind',
    'people/x.yml portrait 2',
    {
      'people/x.yml': 'surname: X\nportrait: x.svg\nportraitConsent: 2026-01-01\n',
      'people/x.svg': '<svg/>',
    },
  ],
  [
    'file-kind',
    'site.yml theme.coatOfArms 11',
    { ...changed('site.yml', '#1a3c5a"', '#1a3c5a"\n  coatOfArms: wappen.svg'), 'wappen.svg': '<svg/>' },
  ],
  // votes
  ['vote-too-many', `${MEETING} agenda.0.vote 17`, vote('      yes: 20\n      no: 3\n      present: 22')],
  ['vote-too-few', `${MEETING} agenda.0.vote 17`, vote('      yes: 20\n      no: 3\n      present: 24')],
  [
    'vote-factions',
    `${MEETING} agenda.0.vote.byFaction 19`,
    vote('      yes: 2\n      byFaction:\n        - faction: gruene\n          yes: 3'),
  ],
  [
    'vote-factions-few',
    `${MEETING} agenda.0.vote.byFaction 19`,
    vote('      yes: 2\n      byFaction:\n        - faction: gruene\n          yes: 1'),
  ],
  [
    'vote-secret',
    `${MEETING} agenda.0.vote.byName 20`,
    vote(
      '      method: secret\n      yes: 2\n      byName:\n        - person: muster-erika\n          choice: yes',
    ),
  ],
  [
    'vote-names',
    `${MEETING} agenda.0.vote.byName 20`,
    vote(
      '      method: roll-call\n      yes: 2\n      byName:\n        - person: muster-erika\n          choice: yes',
    ),
  ],
  [
    'vote-names-open',
    `${MEETING} agenda.0.vote.byName 19`,
    vote('      yes: 2\n      byName:\n        - person: muster-erika\n          choice: yes'),
  ],
  [
    'vote-twice',
    `${MEETING} agenda.0.vote.byName.1.person 22`,
    vote(
      '      yes: 2\n      byName:\n        - person: muster-erika\n          choice: yes\n        - person: muster-erika\n          choice: yes',
    ),
  ],
  [
    'vote-outcome',
    `${MEETING} agenda.0.vote 19`,
    meeting('    vote:\n      yes: 20', '    result:\n      outcome: rejected\n    vote:\n      yes: 20'),
  ],
  [
    'consent-too-many',
    'resolutions/b1/index.md consented 7',
    resolution(
      'kind: circulation\ntitle: U\norganization: rat\nlegalBasis: § 35\nclosedOn: 2026-02-03\nconsented: 8\nstatutory: 7\ntext: X',
    ),
  ],
  [
    'circulation-twice',
    'resolutions/b2/index.md ballot 8',
    {
      'resolutions/b1/index.md': circulated(`ballot: ${'a2'.repeat(13)}\nballotItem: x1`),
      'resolutions/b2/index.md': circulated(`ballot: ${'a2'.repeat(13)}\nballotItem: x1`),
    },
  ],
  [
    'circulation-basis',
    'bodies/stadt.yml circulationBases.0.kinds 7',
    changed(
      'bodies/stadt.yml',
      'profile: rp-gemo',
      'profile: rp-gemo\ncirculationBases:\n  - legalBasis: § 9\n    consent: none\n    kinds:\n      - council',
    ),
  ],
  // dates and states
  ['end-before-start', `${MEETING} end 5`, meeting('end: 2026-02-03T20:00', 'end: 2026-02-03T00:00')],
  [
    'year-odd',
    `${MEETING} start 4`,
    meeting('start: 2026-02-03T18:00\nend: 2026-02-03T20:00', 'start: 0202-02-03T18:00'),
  ],
  [
    'day-odd',
    `${MEETING} start 4`,
    meeting('start: 2026-02-03T18:00\nend: 2026-02-03T20:00', 'start: 2026-02-01T18:00'),
  ],
  ['hour-odd', `${MEETING} start 4`, meeting('start: 2026-02-03T18:00', 'start: 2026-02-03T05:59')],
  ['state-reason-missing', `${MEETING} statusReason 2`, meeting('status: held', 'status: cancelled')],
  ['state-too-early', `${MEETING} status 7`, meeting('status: held', 'status: invited')],
  [
    'moved-not-shown',
    `${MEETING} movedTo 9`,
    {
      ...meeting(
        'status: held',
        'status: moved\nstatusReason: Neuer Termin ist der 10. Februar.\nmovedTo: 2026-02-10-rat',
      ),
      'meetings/2026-02-10-rat/index.md': matter(
        'title: Sitzung\norganization: rat\nstart: 2026-02-10T18:00\nstatus: scheduled',
      ),
    },
  ],
  [
    'urgency-reason-missing',
    `${MEETING} invitation.urgencyReason 9`,
    meeting('status: held', 'status: held\nurgent: true'),
  ],
  [
    'invitation-missing',
    `${MEETING} invitation.sentAt 2`,
    meeting('status: held\ninvitation:\n  sentAt: 2026-01-20T09:00', 'status: invited'),
  ],
  [
    'invitation-late',
    `${MEETING} invitation.sentAt 9`,
    meeting('sentAt: 2026-01-20T09:00', 'sentAt: 2026-02-20T09:00'),
  ],
  [
    'invitation-short',
    `${MEETING} invitation.sentAt 9`,
    meeting('sentAt: 2026-01-20T09:00', 'sentAt: 2026-02-01T09:00'),
  ],
  [
    'urgency-not-first',
    `${MEETING} agenda.0 13`,
    meeting(
      'invitation:\n  sentAt: 2026-01-20T09:00',
      'urgent: true\ninvitation:\n  sentAt: 2026-02-01T09:00\n  urgencyReason: Die Frist endet.',
    ),
  ],
  [
    'signoff-missing',
    `${PAPER} signoffs 2`,
    {
      'site.yml': `${String(SMALL_COUNCIL['site.yml'])}desk:\n  signOffOffices:\n    - Kämmerei\n`,
      ...meeting('status: held', 'status: invited'),
    },
  ],
  ['implementation-day-missing', `${CIRCULATION} implementation.doneOn 8`, implemented('status: done')],
  [
    'implementation-day-odd',
    `${CIRCULATION} implementation.doneOn 10`,
    implemented('status: open\n  doneOn: 2026-02-20'),
  ],
  [
    'implementation-early',
    `${CIRCULATION} implementation.due 10`,
    implemented('status: open\n  due: 2026-02-01'),
  ],
  [
    'implementation-ahead',
    `${CIRCULATION} implementation.doneOn 10`,
    {
      ...implemented('status: done\n  doneOn: 2026-03-02'),
      'site.yml': `${String(SMALL_COUNCIL['site.yml'])}demo: true\ndemoNow: 2026-03-01T10:00\n`,
    },
  ],
  [
    'minutes-date-missing',
    `${MEETING} minutes.approvedOn 8`,
    meeting('status: held\n', 'status: held\nminutes:\n  status: approved\n'),
  ],
  [
    'minutes-incomplete',
    `${MEETING} minutes.status 9`,
    meeting(
      'status: held\n',
      'status: held\nminutes:\n  status: approved\n  approvedOn: 2026-03-01\n  versions:\n    - status: sent\n      on: 2026-02-10\n      items: []\n',
    ),
  ],
  [
    'minutes-not-public',
    `${MEETING} minutes.objections.0.item 12`,
    meeting(
      'status: held\n',
      'status: held\nminutes:\n  status: sent\n  objections:\n    - on: 2026-02-20\n      item: t2a\n      text: Der Preis fehlt.\n',
    ),
  ],
  [
    'quorum-missing',
    `${MEETING} agenda.0.result 11`,
    { ...OF_THIRTY, ...vote('      yes: 9\n      no: 1\n      present: 10') },
  ],
  [
    'present-too-many',
    `${MEETING} present 8`,
    { ...OF_THIRTY, ...meeting('status: held', 'status: held\npresent: 31') },
  ],
  [
    'present-differs',
    `${MEETING} agenda.0.present 17`,
    meeting(
      '    vote:\n      yes: 20\n      no: 3',
      '    present: 25\n    vote:\n      present: 24\n      yes: 20\n      no: 3',
    ),
  ],
  [
    'consent-missing',
    'people/x.yml portraitConsent 1',
    { 'people/x.yml': 'surname: X\nportrait: x.jpg\n', 'people/x.jpg': 'x' },
  ],
  ['demo-clock', 'site.yml demoNow 1', { 'site.yml': `${String(SMALL_COUNCIL['site.yml'])}demo: true\n` }],
  [
    'to-check',
    'organizations/rat.yml toCheck 4',
    changed('organizations/rat.yml', 'kind: council\n', 'kind: council\ntoCheck: true\n'),
  ],
  ['theme-contrast', 'site.yml theme.primary 10', changed('site.yml', '#1a3c5a', '#ffee88')],
  // titles and texts
  [
    'title-bare',
    `${MEETING} agenda.0.title 13`,
    meeting('title: Bebauungsplan Am Mühlenbach', 'title: Verschiedenes'),
  ],
  [
    'title-names-builder',
    `${PAPER} title 3`,
    paper('title: Bebauungsplan Am Mühlenbach', 'title: Bauantrag der Eheleute Müller'),
  ],
  ['title-long', `${PAPER} title 3`, paper('title: ', `title: ${'lang '.repeat(50)}`)],
  ['title-html', `${PAPER} title 3`, paper('title: Beb', 'title: <b>Beb</b>')],
  ['title-control-character', `${PAPER} title 3`, paper('title: Beb', 'title: Be\u00ADb')],
  ['title-direction', `${PAPER} title 3`, paper('title: Beb', 'title: \u202EBeb')],
  ['number-missing', `${MEETING} agenda.0.number 11`, meeting('    number: "1"\n', '')],
  [
    'number-duplicate',
    'papers/0002-2026/index.md reference 2',
    { 'papers/0002-2026/index.md': String(SMALL_COUNCIL[PAPER]).replace('c1a', 'c2a') },
  ],
  ['word-spelling', `${PAPER} subjects.1 4`, paper('kind:', 'subjects: [Radverkehr, Rad-Verkehr]\nkind:')],
  ['html-removed', `${PAPER} 12`, paper('Sachverhalt.', 'Text <script>alert(1)</script>')],
  [
    'html-removed',
    `${PAPER} 16`,
    paper('Sachverhalt.', '\r\n\r\nText <b>b</b>\r\n\r\n<style>\r\n</style>\r\n'),
  ],
  [
    'html-removed',
    `${MEETING} agenda.0.text 15`,
    meeting('    papers:', '    text: <script>x</script>\n    papers:'),
  ],
  ['placeholder-unknown', 'templates/brief.yml opening 3', template('opening: Zur Sitzung des {grenium}')],
  ['placeholder-broken', 'templates/brief.yml closing 3', template('closing: in {ort')],
  ['placeholder-elsewhere', 'templates/brief.yml opening 3', template('opening: Am {datum}')],
  [
    'template-twice',
    'templates/brief.yml footer 3',
    {
      ...template('footer: Stadt'),
      'templates/anderer.yml': 'title: Anderer\nkind: document\nfooter: Rat\n',
    },
  ],
  // the protected overlay
  ['protected-public', `${OVERLAY} agenda.0.id 3`, overlay('agenda:\n  - id: t1a\n    title: x')],
  ['protected-item-missing', `${OVERLAY} agenda 2`, overlay('agenda: []')],
  [
    'protected-attendance',
    `${OVERLAY} attendance 2`,
    {
      ...meeting('status: held', 'status: held\npresent: 2'),
      ...overlay('attendance:\n  - person: muster-erika'),
    },
  ],
  [
    'protected-item-attendance',
    `${OVERLAY} attendance 2`,
    {
      ...meeting('    vote:\n      yes: 20\n', '    present: 24\n    vote:\n      yes: 20\n'),
      ...overlay('attendance:\n  - person: muster-erika'),
    },
  ],
  [
    'protected-release',
    `${OVERLAY} agenda 2`,
    overlay('agenda:\n  - id: t2a\n    title: x\n    toRelease: true'),
  ],
  [
    'protected-disclosed',
    `${OVERLAY} agenda.0.disclosure 5`,
    {
      ...overlay('agenda:\n  - id: t2a\n    title: x\n    disclosure:\n      state: pending'),
      'resolutions/2026-02-03-rat-t2a/index.md': matter(
        'kind: disclosed\nitem:\n  meeting: 2026-02-03-rat\n  item: t2a\ntitle: x\ndisclosedOn: 2026-03-01\ntext: x',
      ),
    },
  ],
  [
    'protected-disclosure-unknown',
    `${OVERLAY} agenda.0.disclosure 5`,
    overlay('agenda:\n  - id: t2a\n    title: x\n    disclosure:\n      state: disclosed'),
  ],
  [
    'protected-disclosure-differs',
    'protected/resolutions/u/index.md consented 8',
    {
      'protected/resolutions/u/index.md': circulated(
        'consented: 7\ndisclosure:\n  state: disclosed\n  resolution: ankauf',
      ),
      'resolutions/ankauf/index.md': circulated('consented: 6'),
    },
  ],
  [
    'protected-disclosure-due',
    'protected/resolutions/u/index.md disclosure 8',
    {
      ...changed('site.yml', 'contacts: {}\n', 'contacts: {}\ndemo: true\ndemoNow: 2026-08-01T10:00\n'),
      'protected/resolutions/u/index.md': circulated('disclosure:\n  state: pending'),
    },
  ],
  [
    'protected-guest-excluded',
    `${OVERLAY} agenda.0.guests.0 6`,
    overlay(
      'agenda:\n  - id: t2a\n    title: x\n    guests:\n      - muster-erika\n    excluded:\n      - muster-erika',
    ),
  ],
  [
    'protected-excluded',
    `${OVERLAY} agenda.0.excluded 8`,
    overlay(
      'agenda:\n  - id: t2a\n    title: x\n    vote:\n      yes: 1\n      excluded: 2\n    excluded:\n      - muster-erika',
    ),
  ],
  [
    'allowance-overlap',
    `${ALLOWANCE} rates.1.startDate 8`,
    allowance(
      'rates:\n  - body: stadt\n    function: member\n    startDate: 2020-01-01\n    endDate: 2026-01-01\n  - body: stadt\n    function: member\n    startDate: 2026-01-01\n',
    ),
  ],
  [
    'allowance-other-body',
    `${ALLOWANCE} rates.0.organization 3`,
    {
      ...allowance(
        'rates:\n  - body: dorf\n    organization: rat\n    function: member\n    startDate: 2020-01-01\n',
      ),
      'bodies/dorf.yml': 'name: Dorf\nkind: municipality\nprofile: rp-gemo\n',
    },
  ],
  [
    'allowance-rate-missing',
    `${ALLOWANCE} rates 1`,
    {
      ...allowance('rates: []\n'),
      ...overlay('attendance:\n  - person: muster-erika'),
    },
  ],
  [
    'allowance-not-member',
    `${OVERLAY} attendance.0.person 3`,
    {
      ...allowance('rates: []\n'),
      ...overlay('attendance:\n  - person: fremd'),
      'people/fremd.yml': 'surname: Fremd\nmemberships: []\n',
    },
  ],
  [
    'reference-unknown',
    `${OVERLAY} agenda.0.guests.0 6`,
    overlay('agenda:\n  - id: t2a\n    title: x\n    guests:\n      - niemand'),
  ],
  [
    'key-duplicate',
    'protected/people/muster-erika.yml',
    { 'protected/people/muster-erika.yml': 'surname: Muster\n' },
  ],
  ['item-unknown', `${OVERLAY} agenda.0.id 3`, overlay('agenda:\n  - id: t3a\n    title: x')],
  [
    'reference-unknown',
    'protected/meetings/2026-02-04-rat/index.md',
    { 'protected/meetings/2026-02-04-rat/index.md': matter('agenda: []') },
  ],
  [
    'reference-unknown',
    `${OVERLAY} agenda.0.papers.0 6`,
    overlay('agenda:\n  - id: t2a\n    title: x\n    papers:\n      - 0009-2026'),
  ],
  [
    'reference-unknown',
    'protected/papers/0002-2026/index.md attachmentsOf 2',
    {
      'protected/papers/0002-2026/index.md': matter(
        'attachmentsOf: 0002-2026\nfiles:\n  - id: f1a\n    title: x\n    source: https://x.example/',
      ),
    },
  ],
  [
    'key-duplicate',
    'protected/papers/0001-2026/index.md',
    { 'protected/papers/0001-2026/index.md': String(SMALL_COUNCIL[PAPER]) },
  ],
];

/** Nine lists of nine, nine times over. */
function bomb(): string {
  const names = [...'abcdefghi'];
  return names
    .map(
      (name, i) =>
        `${name}: &${name} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*${names[i - 1]}`)).join(',')}]`,
    )
    .join('\n');
}

describe('each fault that is planted is told with its place', () => {
  test.each(PLANTED.map(([code, place, files]) => ({ code, place, files })))(
    '$code in $place',
    async ({ code, place, files }) => {
      await using folder = await contentFolder(files);
      const started = performance.now();
      const { problems } = await checkContent(folder.dir);
      const found = problems
        .filter((problem) => problem.code === code)
        .map(({ file, field, line }) =>
          [file, field.join('.'), line].filter((part) => part !== undefined && part !== '').join(' '),
        );
      expect(found).toContain(place);
      expect(problems.find((problem) => problem.code === code)?.severity).toBe(SEVERITY[code]);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});

/** Tested where they arise: `publishing/documents`, `read-content.test.ts`, `list-folder.test.ts`, `fault-problems.test.ts`, `check.test.ts`, `shape.test.ts`. */
const ELSEWHERE: readonly ProblemCode[] = [
  'content-missing',
  'document-fault',
  'sign-unprintable',
  'file-unreadable',
  'link-outside',
  'link-broken',
  'protected-tracked',
  'shape-invalid',
];

/** Planted in documents and pictures: `src/files/**`, `upload-problems.test.ts`. */
const IN_UPLOADS = /^(?:pdf|picture)-|^upload-unchecked$/;

test('no code is left without a planted fault', () => {
  const planted = new Set<string>([...PLANTED.map(([code]) => code), ...ELSEWHERE]);
  expect(Object.keys(SEVERITY).filter((code) => !planted.has(code) && !IN_UPLOADS.test(code))).toEqual([]);
});
