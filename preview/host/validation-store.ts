/** Validation rules in the engine's store: placed without its slow command, and with lists that follow their range. */

import type { EngineParts } from './engine-parts.js';
import type {
  EngineModel,
  EngineRange,
  RangeAdapters,
  ValidationCriterion,
  ValidationRule,
  Zone,
} from './engine-types.js';

export interface RuleContent {
  readonly criterion: ValidationCriterion;
  readonly isBlocking: boolean;
  readonly helpText?: string;
  readonly source?: EngineRange;
}

/** What is left of a zone without another: up to four pieces. */
function withoutZone(zone: Zone, hole: Zone): Zone[] {
  if (hole.left > zone.right || hole.right < zone.left || hole.top > zone.bottom || hole.bottom < zone.top)
    return [zone];
  const pieces: Zone[] = [];
  if (hole.top > zone.top) pieces.push({ ...zone, bottom: hole.top - 1 });
  if (hole.bottom < zone.bottom) pieces.push({ ...zone, top: hole.bottom + 1 });
  const [top, bottom] = [Math.max(zone.top, hole.top), Math.min(zone.bottom, hole.bottom)];
  if (hole.left > zone.left) pieces.push({ left: zone.left, right: hole.left - 1, top, bottom });
  if (hole.right < zone.right) pieces.push({ left: hole.right + 1, right: zone.right, top, bottom });
  return pieces;
}

export function ruleAt(parts: EngineParts, sheetId: string, row: number, col: number): ValidationRule | undefined {
  return parts.validations.rules[sheetId]?.find((rule) =>
    rule.ranges.some(({ zone }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right),
  );
}

function sameContent(rule: ValidationRule, content: RuleContent): boolean {
  const { criterion, isBlocking = false, helpText, source } = rule;
  const place = (range: EngineRange | undefined): string =>
    JSON.stringify(range && [range.sheetId, range.unboundedZone]);
  return (
    JSON.stringify([criterion, isBlocking, helpText]) ===
      JSON.stringify([content.criterion, content.isBlocking, content.helpText]) &&
    place(source) === place(content.source)
  );
}

/** A rule without its place. */
export function contentOf({ id: _id, ranges: _ranges, isBlocking = false, ...content }: ValidationRule): RuleContent {
  return { ...content, isBlocking };
}

export class ValidationStore {
  constructor(
    private readonly model: EngineModel,
    private readonly parts: EngineParts,
  ) {}

  /** Puts one rule, or none, on a zone; a rule like another one joins it. */
  place(sheetId: string, zone: Zone, content: RuleContent | undefined): void {
    const { validations } = this.parts;
    const old = validations.rules[sheetId] ?? [];
    const kept = old.flatMap((rule) => {
      if (!rule.ranges.some((range) => withoutZone(range.zone, zone)[0] !== range.zone)) return [rule];
      const ranges = rule.ranges.flatMap((range) => {
        const pieces = withoutZone(range.zone, zone);
        return pieces[0] === range.zone
          ? [range]
          : pieces.map((piece) => this.model.getters.getRangeFromZone(sheetId, piece));
      });
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    });
    validations.history.update('rules', sheetId, content ? this.joined(sheetId, kept, zone, content) : kept);
  }

  private joined(sheetId: string, rules: ValidationRule[], zone: Zone, content: RuleContent): ValidationRule[] {
    const twin = rules.findIndex((rule) => sameContent(rule, content));
    if (twin >= 0) {
      const rule = rules[twin] as ValidationRule;
      const zones = merged([...rule.ranges.map((range) => range.zone), zone]);
      const ranges = zones.map((piece) => this.model.getters.getRangeFromZone(sheetId, piece));
      return rules.map((other, index) => (index === twin ? { ...rule, ranges } : other));
    }
    const range = this.model.getters.getRangeFromZone(sheetId, zone);
    return [...rules, { ...content, id: freshId(rules), ranges: [range] }];
  }

  /** New rows take over what the row above has (seen on live Google, also for insertRowsBefore). */
  extendBelow(sheetId: string, row: number, count: number): void {
    const { validations } = this.parts;
    const rules = (validations.rules[sheetId] ?? []).map((rule) => {
      if (!rule.ranges.some(({ zone }) => zone.bottom === row)) return rule;
      const ranges = rule.ranges.map((range) => {
        if (range.zone.bottom !== row) return range;
        return this.model.getters.getRangeFromZone(sheetId, { ...range.zone, bottom: row + count });
      });
      return { ...rule, ranges };
    });
    validations.history.update('rules', sheetId, rules);
  }
}

function freshId(rules: readonly ValidationRule[]): string {
  let number = rules.length + 1;
  while (rules.some((rule) => rule.id === `v${number}`)) number++;
  return `v${number}`;
}

/** Joins zones that stand flush above or beside each other, until none do. */
function merged(zones: readonly Zone[]): Zone[] {
  const result = [...zones];
  for (let again = true; again; ) {
    again = false;
    for (let a = 0; a < result.length; a++)
      for (let b = 0; b < result.length; b++) {
        const [first, second] = [result[a], result[b]];
        if (a === b || !first || !second) continue;
        const below = first.left === second.left && first.right === second.right && first.bottom + 1 === second.top;
        const beside = first.top === second.top && first.bottom === second.bottom && first.right + 1 === second.left;
        if (!below && !beside) continue;
        result[a] = { ...first, right: second.right, bottom: second.bottom };
        result.splice(b, 1);
        again = true;
      }
  }
  return result.sort((a, b) => a.left - b.left || a.top - b.top);
}

/** A list from a range follows that range as references do; the engine adapts no such text. */
export function keepValidationSources(model: EngineModel, parts: EngineParts): void {
  const at = model.corePlugins.indexOf(parts.validations);
  model.range.providers[at] = (adapters: RangeAdapters) => {
    const { validations } = parts;
    for (const sheetId of Object.keys(validations.rules)) {
      validations.adaptDVRanges(sheetId, adapters);
      const rules = validations.rules[sheetId] ?? [];
      rules.forEach((rule, index) => {
        if (!rule.source) return;
        const change = adapters.applyChange(rule.source);
        if (change.changeType === 'NONE') return;
        validations.history.update('rules', sheetId, index, { ...rule, source: change.range });
      });
    }
  };
}

/** The engine draws a dropdown from the text of its range; rows or tabs may have moved or changed names since. */
export function refreshSourceTexts(model: EngineModel, parts: EngineParts): void {
  for (const rules of Object.values(parts.validations.rules))
    for (const rule of rules ?? []) {
      if (!rule.source) continue;
      const text = model.getters.getRangeString(rule.source, undefined);
      const criterion = rule.criterion as { values: readonly string[] };
      if (criterion.values[0] !== text) criterion.values = [text]; // derived from `source`, so not part of the history
    }
}
