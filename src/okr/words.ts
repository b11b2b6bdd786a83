/** The closed lists of the method: measures, types, statuses, and what can be missing in a row. */

/** In the order of their codes 1..6 in the hidden column Measure. */
export const MEASURES = ['reach', 'above', 'below', 'between', 'done', 'baseline'] as const;
export type Measure = (typeof MEASURES)[number];

export const TYPES = ['aspirational', 'committed'] as const;
export type Type = (typeof TYPES)[number];

/** In the order of their codes 1..7 in the hidden column Status code. */
export const STATUSES = ['onTrack', 'atRisk', 'offTrack', 'done', 'justStarted', 'noValue', 'open'] as const;
export type Status = (typeof STATUSES)[number];

/** What stands in the status cell when there is no figure to judge. */
export const PROBLEMS = [
  'measure', // the measure's word is not known
  'start', // start is text, or Keep between has none
  'target', // no target, or text
  'same', // start equals target
  'unit', // a percent beside a plain number
  'current', // current holds text
  'noSupports', // a key result that names no objective
  'unknown', // Supports names a row that is not there
  'notObjective', // Supports names a key result
  'type', // the type's word is not known
  'noId', // an objective without an ID of the form O7
  'twice', // the ID stands more than once
  'noKeyResults', // nothing names this objective
  'nothing', // none of its key results can be measured
  'both', // an objective and a key result in one row
  'noTitle', // figures without a title
  'cycle', // the cycle of this tab is not in Settings
  'settings', // a number in Settings is no number
] as const;
export type Problem = (typeof PROBLEMS)[number];
