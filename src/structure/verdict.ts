/** Whether what was read are OKRs: evidence for, against what else the tab may be. */
import type { Column } from './columns.js';
import { isSentence } from './profile.js';
import type { ReadObjective, RefusalCode } from './reading.js';
import { refusalOf } from './refusal.js';
import type { Sheet } from './sheet.js';
import { ABOUT_OKRS } from './words/remarks.js';

export interface Weighed {
  readonly refusal: RefusalCode | undefined;
  /** They may be OKRs. */
  readonly unsure: boolean;
}

export function weigh(
  sheet: Sheet,
  columns: readonly Column[],
  objectives: readonly ReadObjective[],
  titles: readonly string[],
  hasCodes: boolean,
): Weighed {
  const keyResults = objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  const named = objectives.filter(({ title }) => title !== '').length;
  const { code, sure } = refusalOf(sheet);
  if (code === 'empty') return { refusal: code, unsure: false };
  const texts = objectives.reduce<string[]>(
    (all, { title, keyResults: list }) =>
      all.concat(
        title,
        list.map((one) => one.title),
      ),
    [],
  );
  const sentences = texts.filter((text) => text !== '' && isSentence(text)).length;
  if (keyResults + named === 0 || sentences === 0)
    return { refusal: code === 'noOkrs' && hasForm(columns) ? 'blankForm' : code, unsure: false };

  const has = (role: string) =>
    columns.some((column) => column.role === role && (column.match.roles.get(column.role) ?? 0) >= 0.7);
  let evidence = 0;
  const header = (role: string) =>
    Math.max(
      0,
      ...columns.filter((column) => column.role === role).map((column) => column.match.roles.get(column.role) ?? 0),
    );
  const objectiveWord = Math.max(header('objective'), header('both') >= 0.9 ? header('both') : 0);
  const keyResultWord = Math.max(
    header('keyResult') >= 0.9 || named > 0 ? header('keyResult') : 0,
    header('both') >= 0.9 ? header('both') : 0,
  );
  evidence += objectiveWord * 1.6 + keyResultWord * 1.6;
  if (hasCodes) evidence += 2.5;
  if (ABOUT_OKRS.test(sheet.name) || /okr/i.test(sheet.name)) evidence += 0.8;
  if (titles.some((title) => /okr/i.test(title) || ABOUT_OKRS.test(title))) evidence += 0.8;
  const measured = objectives.reduce(
    (sum, { keyResults: list }) =>
      sum + list.filter((one) => one.target !== '' || (one.progress !== undefined && has('progress'))).length,
    0,
  );
  if (named > 0 && keyResults > named) evidence += 0.6;
  if (named > 1 && keyResults >= named * 2) evidence += 0.3;
  if (has('owner')) evidence += 0.3;
  if (has('progress') || has('target') || has('current') || has('confidence')) evidence += 0.3;
  if (keyResults > 0) evidence += (measured / keyResults) * 0.8;
  if (named === 0 && keyResultWord === 0) evidence -= 1;
  if (keyResults === 0 && objectiveWord < 0.9) evidence -= 1;
  const asking = texts.filter((text) => /[?？]$/.test(text)).length;
  if (asking > texts.length * 0.5) evidence -= 3;
  if (evidence >= (code === 'noOkrs' ? 1.25 : sure)) return { refusal: undefined, unsure: false };
  // Titles, and people beside them, or two levels: a person has to say what they are.
  const isNamed = columns.some(({ role, match }) => (role === 'both' || role === 'keyResult') && match.roles.size > 0);
  const isList = keyResults > 1 && (named > 0 || (has('owner') && isNamed)) && sentences > texts.length * 0.6;
  return code === 'noOkrs' && sure < 1 && isList && asking === 0
    ? { refusal: undefined, unsure: true }
    : { refusal: code, unsure: false };
}

/** Headers of OKRs and nothing below them. */
const hasForm = (columns: readonly Column[]): boolean =>
  columns.some(
    ({ role, match }) =>
      (role === 'objective' || role === 'keyResult' || role === 'both') && (match.roles.get(role) ?? 0) >= 0.9,
  );
