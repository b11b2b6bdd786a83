import { describe, expect, test } from 'vitest';
import { readJson } from './read.js';

const manifest = readJson('appsscript.json');

describe('the manifest', () => {
  test('asks for this one file and for the panel, and for nothing else (WR-8)', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  test('runs on V8 and logs exceptions', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
  });

  // `addOns` would make a card add-on of it; services, libraries and URLs would widen what the add-on can reach.
  test('holds no other field', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      'dependencies',
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
    ]);
    expect(manifest.dependencies).toEqual({});
  });
});
