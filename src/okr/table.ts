/** Every figure and status of an OKR table, computed from its rows. The cell formulas give the same. */
import { type Cell, isError, isNumber, sameCell } from './cell.js';
import { type Judgement, typeOf } from './judgement.js';
import { type Reading, ratioOf, readKeyResult, round, weightOf } from './progress.js';
import { type Kind, kindOf, type OkrRow } from './row.js';
import { type Gate, gateOf, isDone, judge, judgeByConfidence, type Verdict } from './status.js';
import type { Problem } from './words.js';

export interface ComputedRow {
  readonly kind: Kind;
  /** Fraction; undefined where nothing is shown. */
  readonly progress: number | undefined;
  /** Expected by today, a fraction; undefined without a judged cycle or type. */
  readonly expected: number | undefined;
  /** undefined for an empty row. */
  readonly verdict: Verdict | undefined;
  /** On an objective: how many rows name it, and how many of them are measured. */
  readonly keyResults: number;
  readonly measured: number;
  /** On a key result: whether Weight was replaced by 1, and whether the figures look like mixed units. */
  readonly weightReplaced: boolean;
  readonly looksMixed: boolean;
}

interface Part {
  readonly row: OkrRow;
  readonly kind: Kind;
  readonly reading: Reading | undefined;
  readonly ratio: number | undefined;
  readonly weight: number;
}

const words = (problem: Problem): Verdict => ({ problem });

/** Whether a text is an objective's ID: the letter O and a number without leading zeros, up to nine digits. */
function isObjectiveId(id: Cell): id is string {
  return typeof id === 'string' && /^o(0|[1-9]\d{0,8})$/i.test(id);
}

/**
 * Computes a table. `share` is the share of the cycle's days elapsed (0..1), undefined when the cycle is not known.
 * The order of the rows changes no figure, except that of two rows with one ID the upper one is meant.
 */
export function computeTable(
  rows: readonly OkrRow[],
  judgement: Judgement,
  share: number | undefined,
): readonly ComputedRow[] {
  const gate = gateOf(share, judgement);
  const parts = rows.map((row): Part => {
    const kind = kindOf(row);
    const reading = kind === 'keyResult' ? readKeyResult(row, judgement) : undefined;
    const ratio = reading === undefined ? undefined : ratioOf(row, reading, judgement);
    return { row, kind, reading, ratio, weight: weightOf(row.weight) };
  });
  const index = indexOf(parts);
  return parts.map((part) => {
    if (part.kind === 'keyResult') return computeKeyResult(part, index, judgement, gate);
    if (part.kind === 'objective') return computeObjective(part, index, judgement, gate);
    return plain(part.kind, verdictOfOther(part));
  });
}

interface Index {
  readonly parts: readonly Part[];
  /** Rows by ID, and rows by what they support; texts in lower case, as `=` ignores case. */
  readonly byId: ReadonlyMap<Cell, readonly Part[]>;
  readonly bySupports: ReadonlyMap<Cell, readonly Part[]>;
}

const keyOf = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toLowerCase() : cell);

function indexOf(parts: readonly Part[]): Index {
  const byId = new Map<Cell, Part[]>();
  const bySupports = new Map<Cell, Part[]>();
  const add = (map: Map<Cell, Part[]>, key: Cell, part: Part) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [part]);
    else known.push(part);
  };
  for (const part of parts) {
    add(byId, keyOf(part.row.id), part);
    add(bySupports, keyOf(part.row.supports), part);
  }
  return { parts, byId, bySupports };
}

/** The first row whose ID a pattern such as `O*` matches, as MATCH finds it. */
function matchPattern(pattern: string, index: Index): Part | undefined {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return `\\${sign.slice(-1)}`;
  });
  const expression = new RegExp(`^${source}$`, 'is');
  return index.parts.find(({ row }) => typeof row.id === 'string' && row.id !== '' && expression.test(row.id));
}

/** The row that Supports names, or why there is none. A pattern finds a row, and names it only if it is its ID. */
function objectiveOf(row: OkrRow, index: Index): Part | Problem {
  if (row.supports === '') return 'noSupports';
  if (isError(row.supports)) return 'unknown';
  const isPattern = typeof row.supports === 'string' && /[*?~]/.test(row.supports);
  const found = isPattern ? matchPattern(String(row.supports), index) : index.byId.get(keyOf(row.supports))?.[0];
  if (found === undefined || !sameCell(found.row.id, row.supports)) return 'unknown';
  return found.kind === 'objective' ? found : 'notObjective';
}

function plain(kind: Kind, verdict: Verdict | undefined): ComputedRow {
  return {
    kind,
    progress: undefined,
    expected: undefined,
    verdict,
    keyResults: 0,
    measured: 0,
    weightReplaced: false,
    looksMixed: false,
  };
}

function verdictOfOther({ kind, row }: Part): Verdict | undefined {
  if (kind === 'both') return words('both');
  if (kind === 'untitled') return words('noTitle');
  const cells = [row.id, row.start, row.target, row.current];
  return cells.some((cell) => cell !== '') ? words('noTitle') : undefined;
}

function computeKeyResult(part: Part, index: Index, judgement: Judgement, gate: Gate): ComputedRow {
  const { row, reading, ratio } = part;
  const objective = objectiveOf(row, index);
  const type = typeof objective === 'string' ? undefined : typeOf(objective.row.type, judgement);
  const level = type === undefined ? undefined : judgement.level[type];
  return {
    ...plain('keyResult', verdictOfKeyResult(part, objective, level, judgement, gate)),
    progress: ratio,
    expected: 'problem' in gate || level === undefined ? undefined : level * gate.share,
    weightReplaced: reading?.state !== 'missing' && row.weight !== '' && row.weight !== part.weight,
    looksMixed: reading !== undefined && usesFigures(reading) && looksMixed(row, judgement),
  };
}

function verdictOfKeyResult(
  { row, reading, ratio }: Part,
  objective: Part | Problem,
  level: number | undefined,
  judgement: Judgement,
  gate: Gate,
): Verdict {
  if (reading === undefined || reading.state === 'missing') return words(reading?.problem ?? 'measure');
  if (typeof objective === 'string') return words(objective);
  const progress = ratio ?? 0;
  if (reading.measure === 'done' || reading.measure === 'baseline')
    return { status: judgeByConfidence(progress, row.confidence, judgement) };
  if (reading.state === 'noValue') return { status: 'noValue' };
  if (isDone(progress, reading.measure, gate)) return { status: 'done' };
  return judged(progress, level, gate, judgement);
}

function judged(progress: number, level: number | undefined, gate: Gate, judgement: Judgement): Verdict {
  if ('problem' in gate) return gate;
  if (!gate.started) return { status: 'justStarted' };
  if (level === undefined) return words('type');
  return { status: judge(progress, level, gate.share, judgement) };
}

/** Done / not done and Find the baseline look at Current alone. */
const usesFigures = (reading: Reading): boolean =>
  reading.state !== 'missing' && reading.measure !== 'done' && reading.measure !== 'baseline';

function looksMixed(row: OkrRow, judgement: Judgement): boolean {
  const figures = [row.start, row.target, row.current].filter(isNumber);
  const least = Math.min(...figures);
  return figures.length === 3 && least > 0 && least < 1 && Math.max(...figures) >= judgement.mix;
}

function computeObjective(part: Part, index: Index, judgement: Judgement, gate: Gate): ComputedRow {
  const { row } = part;
  if (!isObjectiveId(row.id)) return plain('objective', words('noId'));
  if ((index.byId.get(keyOf(row.id))?.length ?? 0) > 1) return plain('objective', words('twice'));
  const named = (index.bySupports.get(keyOf(row.id)) ?? []).filter((other) => other.kind !== 'objective');
  const measured = named.filter((other) => other.ratio !== undefined);
  const weights = measured.reduce((sum, other) => sum + other.weight, 0);
  const points = measured.reduce((sum, other) => sum + (other.ratio ?? 0) * other.weight, 0);
  const progress = weights > 0 ? round(points / weights, 10) : undefined;
  const type = typeOf(row.type, judgement);
  const level = type === undefined ? undefined : judgement.level[type];
  return {
    ...plain('objective', verdictOfObjective(named, measured, progress, level, index, judgement, gate)),
    progress,
    expected: 'problem' in gate || level === undefined ? undefined : level * gate.share,
    keyResults: named.length,
    measured: measured.length,
  };
}

function verdictOfObjective(
  named: readonly Part[],
  measured: readonly Part[],
  progress: number | undefined,
  level: number | undefined,
  index: Index,
  judgement: Judgement,
  gate: Gate,
): Verdict {
  if (named.length === 0) return words('noKeyResults');
  if (progress === undefined) return words('nothing');
  if (progress === 0 && measured.every((part) => part.reading?.state === 'noValue')) return { status: 'noValue' };
  if (progress >= 1) return { status: 'done' };
  if (judgement.worst) {
    const counted = measured.filter((part) => part.weight > 0);
    const statuses = counted.map((part) => computeKeyResult(part, index, judgement, gate).verdict);
    for (const status of ['offTrack', 'atRisk'] as const) {
      if (statuses.some((verdict) => verdict !== undefined && 'status' in verdict && verdict.status === status)) {
        return { status };
      }
    }
  }
  return judged(progress, level, gate, judgement);
}
