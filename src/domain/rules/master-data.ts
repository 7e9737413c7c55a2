import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';

/** Settings, people and organizations: a clock without a demo, a portrait without consent, what import guessed. */
export function oddMasterData({ site, people, organizations }: CouncilRecord): Problem[] {
  const problems: Problem[] = [];
  const isDemo = site.demo === true;
  if (isDemo !== (site.demoNow !== undefined)) {
    problems.push(
      problem(
        'demo-clock',
        { file: 'site.yml', field: ['demoNow'] },
        { missing: isDemo ? 'demoNow' : 'demo' },
      ),
    );
  }
  for (const { path: file, data } of people) {
    if (data.portrait !== undefined && data.portraitConsent === undefined) {
      problems.push(problem('consent-missing', { file, field: ['portraitConsent'] }));
    }
  }
  for (const { path: file, data } of organizations) {
    if (data.toCheck) problems.push(problem('to-check', { file, field: ['toCheck'] }, { name: data.name }));
  }
  return problems;
}
