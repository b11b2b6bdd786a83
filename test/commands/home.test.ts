/** The decision table of Home, each row reached through the bundle by moving the clock and the file. */
import { describe, expect, it } from 'vitest';
import { type AddOn, openAddOn, openSetUp, valueIn } from '../headless.js';

const next = ({ panel }: AddOn) => valueIn(panel.okrHome()).next;

describe('Home', () => {
  it('of an empty file offers the set-up', async () => {
    const addOn = await openAddOn();
    expect(next(addOn)).toEqual({ kind: 'setUp' });
    expect(valueIn(addOn.panel.okrHome())).toMatchObject({ cycle: null, progress: null, findings: null, undo: null });
  });

  it('of a file without objectives asks for the first', async () => {
    expect(next(await openSetUp())).toMatchObject({ kind: 'writeObjective', end: '2026-12-31' });
  });

  it('counts what is to be fixed', async () => {
    const addOn = await openSetUp({ start: 'example' });
    addOn.host.user.clear('OKR Example', 'D4');
    expect(next(addOn)).toEqual({ kind: 'check', toFix: 1 });
  });

  it('with nothing to do opens the summary and names the next check-in day', async () => {
    const addOn = await openSetUp({ start: 'example', rhythm: { weeks: 1, day: 4, perTeam: false } });
    expect(next(addOn)).toEqual({ kind: 'openSummary', nextCheckIn: '2026-11-26' });
    const { progress, undo, person } = valueIn(addOn.panel.okrHome());
    // (0.3864 + 0.4832 + 0.475 + 0.1189) / 4, and 42/90 of (3 x 0.7 + 1) / 4
    expect(progress?.average).toBeCloseTo(0.36588808, 6);
    expect(progress?.expected).toBeCloseTo(((42 / 90) * (3 * 0.7 + 1)) / 4, 9);
    expect(progress?.verdict).toBe('onTrack');
    expect([undo?.action, person]).toEqual(['setUp', 'Ana Ruiz']);
  });

  it.each([
    ['2026-10-14T09:00:00Z', 'justStarted', 13],
    ['2026-12-31T09:00:00Z', 'offTrack', 11],
  ])('on %s: %s', async (now, verdict) => {
    const addOn = await openSetUp({ start: 'example' });
    addOn.host.clock.set(now);
    expect(valueIn(addOn.panel.okrHome()).progress?.verdict).toBe(verdict);
  });

  it('speaks the language of the account until another is chosen (LA-1)', async () => {
    const addOn = await openAddOn({ userLocale: 'zh_CN' });
    expect(addOn.host.ui.menu.map(({ caption }) => caption)).toContain('打开 OKR 面板');
    expect(valueIn(addOn.panel.okrHome()).language).toBe('zh');
    valueIn(addOn.panel.okrSetLanguage('en'));
    expect(valueIn(addOn.panel.okrHome()).language).toBe('en');
    addOn.run.okrMenuCheck?.();
    expect(addOn.host.ui.sidebar?.html).toContain('data-screen="check" data-language="en"');
  });
});
