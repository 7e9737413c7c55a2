import { expect, test } from 'vitest';
import { sampleParts } from '../../testing/members/sample-parts.ts';
import { membersApp } from './app.ts';

test.each(['/anmelden', '/sitzungen', '/profil', '/verwaltung/protokoll'])(
  '%s leads to the page of that name',
  async (typed) => {
    const answer = await membersApp(sampleParts()).request(`https://rat.example${typed}?nach=/neues/`);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `${typed}/`]);
  },
);
