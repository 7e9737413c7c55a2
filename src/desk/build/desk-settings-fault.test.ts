import { expect, test } from 'vitest';
import { aSite } from '../../testing/factories.ts';
import { deskFault } from './desk-settings-fault.ts';

const repository = { backend: 'gitlab', repo: 'stadt/rat', host: 'https://git.example', appId: 'a' };
const protectedRepository = { ...repository, repo: 'stadt/rat-intern' };
const url = 'https://redaktion.example';
const protectedUrl = 'https://intern.redaktion.example/';

const faultOf = (desk?: object) => deskFault(aSite(desk === undefined ? {} : { desk })) ?? '';

test('one desk, or two that know each other', () => {
  expect(faultOf({ repository })).toBe('');
  expect(faultOf({ repository, protectedRepository, url, protectedUrl })).toBe('');
});

test('what is missing or unsafe is told', () => {
  expect(faultOf()).toContain('fehlt desk.repository');
  expect(faultOf({ protectedRepository })).toContain('fehlt desk.repository');
  expect(faultOf({ repository, protectedUrl })).toContain('desk.protectedRepository fehlt');
  expect(faultOf({ repository, protectedRepository, protectedUrl })).toContain('fehlt desk.url');
  expect(faultOf({ repository, protectedRepository, url })).toContain('fehlt desk.protectedUrl');
  const same = { repository, protectedRepository, url, protectedUrl: `${url}/intern/` };
  expect(faultOf(same)).toContain('auf demselben Host');
  const twice = { repository, protectedRepository: { ...repository, repo: 'Stadt/Rat' }, url, protectedUrl };
  expect(faultOf(twice)).toContain('dasselbe Repository');
});
