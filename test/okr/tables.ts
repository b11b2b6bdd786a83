/** Short ways to write rows and settings in tests of the domain. */
import { DEFAULT_JUDGEMENT, type Judgement } from '../../src/okr/judgement.js';
import type { OkrRow } from '../../src/okr/row.js';

export const JUDGEMENT: Judgement = {
  ...DEFAULT_JUDGEMENT,
  measures: {
    reach: 'Reach',
    above: 'Stay above',
    below: 'Stay below',
    between: 'Keep between',
    done: 'Done / not done',
    baseline: 'Find the baseline',
  },
  types: { aspirational: 'Aspirational', committed: 'Committed' },
};

const EMPTY: OkrRow = {
  id: '',
  objective: '',
  keyResult: '',
  owner: '',
  supports: '',
  start: '',
  target: '',
  current: '',
  confidence: '',
  note: '',
  type: '',
  measure: '',
  weight: '',
  unitConflict: '',
};

export const row = (cells: Partial<OkrRow> = {}): OkrRow => ({ ...EMPTY, ...cells });
export const objective = (id: string, cells: Partial<OkrRow> = {}): OkrRow =>
  row({ id, objective: `Objective ${id}`, owner: 'Ana', ...cells });
export const keyResult = (id: string, supports: string, cells: Partial<OkrRow> = {}): OkrRow =>
  row({ id, keyResult: `Key result ${id}`, supports, owner: 'Ana', ...cells });
