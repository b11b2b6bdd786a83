/** What the check-in form says and sends, without a browser. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceOf, type Draft, draftOf, entryOf, understood } from '../../sidebar/check-in-draft.js';
import {
  advanced,
  begin,
  broughtBack,
  currentOf,
  isLast,
  isOver,
  putOff,
  recorded,
  type Session,
  withDraft,
} from '../../sidebar/check-in-session.js';
import { blueText, lastText, savedText, standingOf } from '../../sidebar/check-in-words.js';
import { wordsIn } from '../../src/i18n/panel/say.js';
import { checkIn, item, saved } from './harness/check-in-samples.js';

const en = wordsIn('en');
const zh = wordsIn('zh');
const { standard } = checkIn('en');

describe('how it stood', () => {
  const k12 = item('en', 'K12');
  test.each([
    ['as at the last check-in', {}, 'Last: 81% on Mon 16 Nov', '上次：81%，11月16日 周一'],
    [
      'typed into the table since',
      { shown: { ...k12.shown, current: '82%' } },
      'Now 82%. Last: 81% on Mon 16 Nov',
      '现在 82%。上次：81%，11月16日 周一',
    ],
    ['never checked in', { last: null }, 'Now 81%', '现在 81%'],
    ['no value', { last: null, shown: { ...k12.shown, current: '' } }, 'No value yet', '尚无数值'],
    ['linked', { linked: 'Sales!B7' }, 'Now 81% of 85%', '现在 81%，目标 85%'],
    ['linked, no target', { linked: 'Sales!B7', shown: { ...k12.shown, target: '' } }, 'Now 81%', '现在 81%'],
  ])('%s', (_, more, text, chinese) => {
    expect(lastText({ ...k12, ...more }, en)).toBe(text);
    expect(lastText({ ...k12, ...more }, zh)).toBe(chinese);
  });
});

describe('the blue button', () => {
  const k12 = item('en', 'K12');
  const empty = { ...k12, shown: { ...k12.shown, current: '' } };
  const k16 = item('en', 'K16');
  const label = (of: typeof k12, changed: Partial<Draft>) =>
    (['next', 'last', 'alone'] as const).map((turn) => blueText(of, draftOf(of, changed), turn, en));
  test.each([
    [k12, {}, ['Keep 81%, next', 'Save and finish', 'Keep 81%']],
    [k12, { text: '83' }, ['Save 83%, next', 'Save and finish', 'Save 83%']],
    [k12, { text: 'soon' }, ['Save, next', 'Save and finish', 'Save']],
    [empty, {}, ['Keep it empty, next', 'Save and finish', 'Keep it empty']],
    [k16, {}, ['Keep as not done, next', 'Save and finish', 'Keep as not done']],
    [k16, { done: true }, ['Save as done, next', 'Save and finish', 'Save as done']],
    [item('en', 'K15'), {}, ['Save, next', 'Save and finish', 'Save']],
    [item('en', 'K14'), { take: 'tab' as const }, ['Save 12, next', 'Save and finish', 'Save 12']],
  ])('%#', (of, changed, expected) => expect(label(of, changed)).toEqual(expected));
});

describe('how it would stand', () => {
  const k12 = item('en', 'K12');
  test('a typed value moves it', () => {
    // (83 - 78) / (85 - 78) = 5/7; expected 0.58 x 0.7 = 0.41
    expect(standingOf(k12, draftOf(k12, { text: '83' }), standard)).toEqual({
      progress: 0.714286,
      status: 'onTrack',
      from: 0.43,
    });
  });
  test('words move nothing', () => {
    expect(standingOf(k12, draftOf(k12, { text: 'soon' }), standard)).toEqual({
      progress: 0.43,
      status: 'onTrack',
      from: null,
    });
  });
  test('without a target no value gives a progress', () => {
    const lost = item('en', 'K12', {
      figures: { measure: 'reach', start: 0.78, target: '', current: 0.81, level: 0.7 },
      progress: null,
      status: null,
      problem: 'No target',
    });
    expect(standingOf(lost, draftOf(lost, { text: '83' }), standard).progress).toBeNull();
  });
});

describe('what is sent', () => {
  test('a note without its outer blanks; blocked beside it', () => {
    const k12 = item('en', 'K12');
    expect(entryOf(k12, draftOf(k12, { note: '  call \n', blocked: true, confidence: '' }))).toEqual({
      id: 'K12',
      value: null,
      was: 0.81,
      confidence: null,
      note: 'call',
      blocked: true,
      before: { confidence: k12.confidence, note: k12.note, blocked: k12.blocked },
    });
  });
  test('the value of the tab as words cannot be sent: the table keeps its own', () => {
    const k14 = item('en', 'K14', {
      conflict: { table: 14, tableShown: '14', tab: 'many', tabShown: 'many', day: null },
    });
    expect(understood(k14, draftOf(k14, { take: 'tab' }))).toEqual({ kind: 'keep' });
  });
  test.each([
    ['', null],
    ['7', 7],
    ['７', 7],
    ['10', 10],
    ['0', undefined],
    ['11', undefined],
    ['7.5', undefined],
    ['high', undefined],
  ])('confidence %j is %j', (text, expected) => expect(confidenceOf(text)).toBe(expected));

  test('whatever is typed, an entry is a number or nothing', () => {
    const k12 = item('en', 'K12');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, confidence) => {
        const entry = entryOf(k12, draftOf(k12, { text, confidence }));
        if (entry === undefined) return;
        expect(entry.value === null || Number.isFinite(entry.value)).toBe(true);
        expect(entry.confidence === null || (entry.confidence >= 1 && entry.confidence <= 10)).toBe(true);
      }),
    );
  });
});

test('what was saved, in a line', () => {
  expect(savedText(item('en', 'K13'), en)).toBe('Saved K13: 6 h');
  expect(savedText(item('zh', 'K13'), zh)).toBe('已保存 K13：6 h');
  const k12 = item('en', 'K12');
  expect(savedText({ ...k12, shown: { ...k12.shown, current: '' } }, en)).toBe('Saved K12');
});

describe('the walk', () => {
  const items = (['K12', 'K13', 'K14'] as const).map((id) => item('en', id));
  const at = (session: Session) => currentOf(session)?.id;
  const save = (session: Session, id: 'K12' | 'K13' | 'K14') => recorded(session, saved(item('en', id)));

  test('one after the other', () => {
    const first = begin(items, {});
    expect([at(first), at(advanced(first)), isLast(first)]).toEqual(['K12', 'K13', false]);
    const last = advanced(advanced(first));
    expect([at(last), isLast(last), isOver(advanced(last))]).toEqual(['K14', true, true]);
  });
  test('one that comes back is followed by those that are left', () => {
    const third = advanced(advanced(begin(items, {})));
    const back = broughtBack(save(third, 'K13'), 'K12');
    expect([at(back), at(advanced(back))]).toEqual(['K12', 'K14']);
  });
  test('one that was put off is not asked again', () => {
    const second = advanced(putOff(begin(items, {})));
    expect([at(second), at(advanced(putOff(broughtBack(second, 'K12'))))]).toEqual(['K13', 'K13']);
  });
  test('what was typed goes with its key result, until it is saved', () => {
    const typed = withDraft(withDraft(begin(items, {}), 'K12', { text: '83' }), 'K12', { note: 'x' });
    expect(typed.drafts).toEqual({ K12: { text: '83', note: 'x' } });
    expect(save(typed, 'K12').drafts).toEqual({});
    expect(save(typed, 'K13').drafts).toEqual(typed.drafts);
  });
});
