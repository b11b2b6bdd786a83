/** The screens around the check-in to look at: Home, history, starting and saving the tab. */
import type { Page } from 'playwright-core';
import type { NextStep } from '../../../src/panel-api/index.js';
import * as checkIn from './check-in-samples.js';
import type { Look } from './looks.js';
import * as round from './round-samples.js';
import * as sample from './samples.js';

const blue = (page: Page) => page.locator('button.blue').click();
const DAY = sample.TODAY;

const filled = (n: number) => ({ day: DAY, filled: n, total: 13, notUpdated: n === 13 ? [] : ['Ben', 'Wei', 'Dana'] });
const homeWith = (next: NextStep, more: Parameters<typeof sample.home>[2] = {}): Look => ({
  script: (language) => ({ okrHome: [{ value: sample.home(language, next, { keyResults: 4, ...more }) }] }),
});
const open = (n: number) => ({ open: filled(n), last: '2026-11-16', next: '2026-11-30' });

export const roundLooks: { readonly [name: string]: Look } = {
  'home, start check-in': homeWith({ kind: 'startCheckIn', day: DAY }, { isLead: true }),
  'home, check-in overdue': homeWith({ kind: 'startCheckIn', day: '2026-11-16' }, { isLead: true }),
  'home, check in': homeWith(
    { kind: 'checkIn', day: DAY, waiting: 4 },
    { isLead: true, checkIn: open(9), findings: { toFix: 3, toConsider: 0 } },
  ),
  'home, all filled': {
    ...homeWith({ kind: 'saveCheckIn', day: DAY, filled: 13, total: 13 }, { isLead: true, checkIn: open(13) }),
    walk: (page) => page.locator('#more').click(),
  },
  'home, day over': homeWith({ kind: 'saveCheckIn', day: '2026-11-16', filled: 9, total: 13 }, { isLead: true }),
  'home, update, a row selected': homeWith(
    { kind: 'updateKeyResult', nextCheckIn: '2026-11-30' },
    { selected: 'K12', progress: { average: 0.44, expected: 0.43, verdict: 'onTrack' } },
  ),
  'home, save cut off': homeWith({ kind: 'finish', action: 'saveCheckIn', done: 9, total: 13 }, { checkIn: open(9) }),

  history: {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'updateKeyResult', nextCheckIn: null }, { selected: 'K12' }) }],
      okrHistory: [{ value: round.history(language) }],
    }),
    walk: async (page) => {
      await page.locator('#history').click();
      await page.waitForSelector('.entry');
    },
  },
  'history, unfolded': {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'updateKeyResult', nextCheckIn: null }, { selected: 'K12' }) }],
      okrHistory: [{ value: round.history(language) }],
    }),
    walk: async (page) => {
      await page.locator('#history').click();
      await page.locator('summary').click();
    },
  },
  'history, empty': {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'updateKeyResult', nextCheckIn: null }, { selected: 'K12' }) }],
      okrHistory: [
        {
          value: round.history(language, {
            entries: [],
            item: checkIn.item(language, 'K12', { progress: 0, status: 'noValue' }),
          }),
        },
      ],
    }),
    walk: async (page) => {
      await page.locator('#history').click();
      await page.waitForSelector('.subject');
    },
  },

  'start, review': {
    script: () => ({
      okrReviewStart: [
        {
          value: round.startReview({
            tabs: round.TEAM_TABS,
            unsaved: [{ tab: 20, name: 'Check-in 2026-11-16', day: '2026-11-16' }],
          }),
        },
      ],
    }),
    start: { screen: 'startCheckIn' },
  },
  'start, working': {
    script: () => ({
      okrReviewStart: [{ value: round.startReview({ tabs: round.TEAM_TABS }) }],
      okrStartCheckIn: [
        { value: round.startProgress(1, round.TEAM_TABS) },
        { value: round.startProgress(1, round.TEAM_TABS), delay: 60_000 },
      ],
    }),
    start: { screen: 'startCheckIn' },
    walk: async (page) => {
      await blue(page);
      await page.waitForSelector('.step.done');
    },
  },
  'start, done': {
    script: () => ({
      okrReviewStart: [{ value: round.startReview() }],
      okrStartCheckIn: [{ value: round.startProgress(1) }],
    }),
    start: { screen: 'startCheckIn' },
  },
  'start, done for teams': {
    script: () => ({
      okrReviewStart: [{ value: round.startReview({ tabs: round.TEAM_TABS }) }],
      okrStartCheckIn: [{ value: round.startProgress(2, round.TEAM_TABS) }],
    }),
    start: { screen: 'startCheckIn' },
    walk: async (page) => {
      await blue(page);
      await page.waitForSelector('.note.green');
    },
  },

  'save, which counts': {
    script: (language) => ({
      okrSaveCheckIn: [{ value: round.saveReport({ saved: false, conflicts: round.conflicts(language) }) }],
    }),
    start: { screen: 'saveCheckIn' },
  },
  'save, done': {
    script: (language) => ({
      okrHome: [{ value: sample.home(language, { kind: 'openSummary', nextCheckIn: '2026-11-30' }) }],
      okrSaveCheckIn: [{ value: round.saveReport({ wins: 2, commitments: 3, remarks: round.REMARKS }) }],
    }),
    start: { screen: 'saveCheckIn' },
    walk: async (page) => void (await page.waitForSelector('.card')),
  },
  'save, none open': {
    script: () => ({ okrSaveCheckIn: [{ fail: 'badInput', args: { problem: 'noCheckIn' } }] }),
    start: { screen: 'saveCheckIn' },
    walk: async (page) => void (await page.waitForSelector('[role=alert]')),
  },
};
