import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJson, readText, root } from './read.js';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const ignored = new Set(['.git', 'node_modules', 'build', 'build-preview', 'build-self-test', 'artifacts']);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(path)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const texts = filesBelow('').filter((path) => /\.(tsx?|mjs|json|md|html|css|ya?ml)$|^\.[\w.-]+$/.test(path));

describe('the repository', () => {
  test('installs from whatever registry the machine uses', () => {
    expect(readText('package-lock.json')).not.toContain('"resolved"');
    expect(readText('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  // npm writes no entry for a package of another system that the registry at hand lacks; `npm ci` then fails elsewhere.
  test('locks the packages of every system', () => {
    const packages = readJson('package-lock.json').packages as Record<string, LockedPackage>;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`]?.version,
      ),
    );
    expect(missing).toEqual([]);
  });

  test('names exact versions', () => {
    const { dependencies, devDependencies } = readJson('package.json');
    expect(dependencies).toBeUndefined();
    for (const version of Object.values(devDependencies as Record<string, string>)) expect(version).toMatch(/^\d/);
  });

  test('is MIT', () => {
    expect(readJson('package.json').license).toBe('MIT');
    expect(readText('LICENSE')).toContain('MIT License');
  });

  test('its files end lines as agreed and leave nothing to do', () => {
    const unfinished = /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-nocheck/;
    const exempt = ['package-lock.json', 'test/repository/repository.test.ts'];
    const wrong = texts.filter((path) => {
      const text = readText(path);
      return text.includes('\r') || (!exempt.includes(path) && unfinished.test(text));
    });
    expect(wrong).toEqual([]);
  });
});
