/** Objectives as they come together row by row, and the rows that belong to none. */
import type { LayoutCode, LeftOver, LeftOverCode, ReadKeyResult, ReadObjective } from './reading.js';
import { oneLine } from './text.js';

export interface Draft {
  title: string;
  owner: string;
  code: string;
  note: string;
  readonly row: number;
  /** A prefix, a code or a type says that it is an objective. */
  readonly named: boolean;
  readonly keyResults: ReadKeyResult[];
}

export interface Drafts {
  readonly objectives: Draft[];
  readonly leftOver: LeftOver[];
  readonly layouts: Set<LayoutCode>;
  /** Nothing tells objectives from key results. */
  unclear: boolean;
}

export const newDrafts = (): Drafts => ({ objectives: [], leftOver: [], layouts: new Set(), unclear: false });

export function addObjective(drafts: Drafts, given: Omit<Draft, 'keyResults'>): Draft {
  const draft: Draft = { ...given, title: oneLine(given.title), keyResults: [] };
  drafts.objectives.push(draft);
  return draft;
}

/** Key results above the first objective stand under one without a title until it is clear what they are. */
export function addKeyResult(drafts: Drafts, keyResult: ReadKeyResult): void {
  const last = drafts.objectives[drafts.objectives.length - 1];
  const draft =
    last ?? addObjective(drafts, { title: '', owner: '', code: '', note: '', row: keyResult.row, named: false });
  draft.keyResults.push({ ...keyResult, title: oneLine(keyResult.title) });
}

export function leave(drafts: Drafts, row: number, text: string, code: LeftOverCode): void {
  drafts.leftOver.push({ row: row + 1, text: oneLine(text), code });
}

/** Team names between the objectives, and key results that nothing stands above. */
export function settle(drafts: Drafts): readonly ReadObjective[] {
  const { objectives } = drafts;
  const full = objectives.filter(({ keyResults }) => keyResults.length > 0);
  const [first] = objectives;
  if (first !== undefined && first.title === '' && objectives.length > 1) {
    for (const { row, title } of first.keyResults) leave(drafts, row - 1, title, 'noObjective');
    objectives.shift();
  }
  // Lines above the first objective are titles.
  const top = Math.min(...full.map(({ row }) => row));
  for (const [at, left] of drafts.leftOver.entries()) {
    if (left.row < top && left.code === 'comment' && !left.text.includes(' | '))
      drafts.leftOver[at] = { ...left, code: 'title' };
  }
  const named = full.filter((draft) => draft.named).length;
  const isSection = (draft: Draft) =>
    draft.keyResults.length === 0 && !draft.named && full.length > 0 && named * 2 > full.length;
  const kept = objectives.filter((draft) => !isSection(draft));
  for (const draft of objectives) if (isSection(draft)) leave(drafts, draft.row - 1, draft.title, 'section');
  return kept.map(({ title, owner, code, note, row, keyResults }) => ({ title, owner, code, note, row, keyResults }));
}
