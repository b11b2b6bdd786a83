/** How well the cells of a column fit a role, -1..1. A role is a row of the table. */
import type { Profile } from './profile.js';
import type { ColumnRole } from './reading.js';

type Fit = (profile: Profile) => number;

const text: Fit = (p) =>
  p.sentences * 0.9 + Math.min(p.averageLength, 40) / 200 - (p.numbers + p.dates) * 1.1 - p.codes * 0.6 - p.lights;
const figures: Fit = (p) => p.numbers * 0.6 + p.dates * 0.2 + p.ticks * 0.1 - p.sentences * 0.8 - p.lights * 0.5;
const isWithin = (p: Profile, most: number) => p.numbers > 0 && p.smallest >= 0 && p.largest <= most;

export const SHAPES: { readonly [role in ColumnRole]: Fit } = {
  objective: (p) =>
    text(p) + p.objectivePrefixes * 0.6 - p.keyResultPrefixes * 0.6 + (p.distinct < 0.8 || p.density < 0.7 ? 0.15 : 0),
  keyResult: (p) => text(p) + p.keyResultPrefixes * 0.6 - p.objectivePrefixes * 0.6 + p.distinct * 0.1,
  both: (p) => text(p) + (p.objectivePrefixes > 0 && p.keyResultPrefixes > 0 ? 0.6 : 0),
  owner: (p) => p.names * 0.8 - p.numbers - p.dates - p.sentences * 0.5 - p.levels * 0.6,
  objectiveOwner: (p) => p.names * 0.8 - p.numbers - p.dates - p.sentences * 0.5,
  start: figures,
  target: figures,
  current: figures,
  progress: (p) =>
    p.numbers * 0.5 +
    p.ticks * 0.5 +
    p.percents * 0.2 +
    (isWithin(p, 1.5) ? 0.2 : 0) -
    p.sentences -
    (p.numbers > 0 && p.largest > 400 ? 0.9 : 0) -
    p.dates,
  objectiveProgress: (p) => p.numbers * 0.5 - p.sentences,
  confidence: (p) => p.numbers * 0.4 + p.lights * 0.5 - p.sentences - (p.numbers > 0 && p.largest > 100 ? 0.8 : 0),
  weight: (p) => p.numbers * 0.6 - p.sentences - p.dates,
  status: (p) =>
    p.lights * 0.6 + p.ticks * 0.5 + (p.distinct < 0.6 ? 0.2 : 0) - p.numbers * 0.4 - (p.averageLength > 40 ? 0.5 : 0),
  due: (p) => p.dates * 0.8 + p.periods * 0.3 - p.numbers * 0.6 - p.sentences * 0.4,
  note: (p) => p.sentences * 0.4 - p.numbers * 0.1,
  unit: (p) => (p.averageLength < 12 ? 0.3 : -0.8) - p.numbers,
  id: (p) => p.codes * 0.7 - p.sentences,
  parent: (p) => p.codes * 0.5 - p.sentences * 0.3 - p.dates,
  type: (p) => (p.levels > 0.6 ? 0.9 : p.levels > 0.3 ? 0.2 : -0.7) - p.sentences,
  measure: (p) => p.sentences * 0.2 - p.numbers,
  period: (p) => (p.periods > 0.6 ? 0.6 : -0.4) - p.sentences,
  team: (p) => (p.averageLength < 30 ? 0.3 : -0.3) - p.numbers - p.sentences * 0.3,
  initiative: (p) => p.sentences * 0.5 - p.numbers,
  out: () => 0,
};
