/** Data validation. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
import type { DataValidation, DataValidationBuilder, Range } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { EngineRange, Zone } from './engine-types.js';
import { enumMember } from './enums.js';
import { ERROR } from './errors.js';
import type { RangeHandle } from './handles.js';
import type { RuleContent } from './validation-store.js';

const CRITERIA = {
  isBoolean: enumMember<unknown>('CHECKBOX'),
  isValueInList: enumMember<unknown>('VALUE_IN_LIST'),
  isValueInRange: enumMember<unknown>('VALUE_IN_RANGE'),
};

export class HostDataValidation implements DataValidation {
  constructor(
    private readonly context: ServiceContext,
    readonly content: RuleContent,
  ) {}
  getCriteriaType(): unknown {
    this.context.handle('DataValidation.getCriteriaType');
    const { type } = this.content.criterion;
    return type in CRITERIA ? CRITERIA[type as keyof typeof CRITERIA] : enumMember(type);
  }
  getCriteriaValues(): unknown[] {
    this.context.handle('DataValidation.getCriteriaValues');
    const { criterion, source } = this.content;
    const showDropdown = criterion.displayStyle !== 'plainText';
    const list = this.context.realm.copyList<unknown>;
    if (criterion.type === 'isValueInList') return list([list([...criterion.values]), showDropdown]);
    if (source) {
      return list([this.context.range(source.sheetId, source.zone), showDropdown]);
    }
    return list([...criterion.values]);
  }
}

export class HostDataValidationBuilder implements DataValidationBuilder {
  private criterion: RuleContent['criterion'] | undefined;
  private source: EngineRange | undefined;
  private isBlocking = false; // reference: setAllowInvalid, default true
  private helpText: string | undefined;
  constructor(private readonly context: ServiceContext) {}

  requireCheckbox(): DataValidationBuilder {
    this.context.handle('DataValidationBuilder.requireCheckbox');
    this.criterion = { type: 'isBoolean', values: [] };
    this.source = undefined;
    return this;
  }
  requireValueInList(values: string[], showDropdown = true): DataValidationBuilder {
    this.context.handle('DataValidationBuilder.requireValueInList');
    if (values.length > 500) this.context.fail(ERROR.dropdownTooLong);
    this.criterion = {
      type: 'isValueInList',
      values: values.map(String),
      displayStyle: showDropdown ? 'arrow' : 'plainText',
    };
    this.source = undefined;
    return this;
  }
  requireValueInRange(range: Range, showDropdown = true): DataValidationBuilder {
    this.context.handle('DataValidationBuilder.requireValueInRange');
    const { sheetId, zone } = range as RangeHandle;
    const { getters } = this.context.book.model;
    this.source = getters.getRangeFromZone(sheetId, this.context.book.unbounded(sheetId, zone));
    const text = getters.getRangeString(this.source, undefined);
    this.criterion = { type: 'isValueInRange', values: [text], displayStyle: showDropdown ? 'arrow' : 'plainText' };
    return this;
  }
  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilder {
    this.context.handle('DataValidationBuilder.setAllowInvalid');
    this.isBlocking = !allowInvalidData;
    return this;
  }
  setHelpText(helpText: string): DataValidationBuilder {
    this.context.handle('DataValidationBuilder.setHelpText');
    this.helpText = helpText;
    return this;
  }
  build(): DataValidation {
    this.context.handle('DataValidationBuilder.build');
    const { criterion, isBlocking, helpText, source } = this;
    return new HostDataValidation(this.context, {
      criterion: criterion ?? { type: 'isBoolean', values: [] },
      isBlocking,
      ...(helpText === undefined ? {} : { helpText }),
      ...(source === undefined ? {} : { source }),
    });
  }
}

/** What a rule that rejects says about a value; undefined: the value may stand. Empty always may. */
export function refusal(
  context: ServiceContext,
  content: RuleContent,
  value: string | number | boolean,
  cell: string,
): string | undefined {
  if (!content.isBlocking || value === '') return undefined;
  const { criterion, source } = content;
  if (criterion.type === 'isBoolean') return typeof value === 'boolean' ? undefined : ERROR.rejected(cell);
  let allowed: readonly string[];
  if (criterion.type === 'isValueInList') allowed = criterion.values;
  else if (source) {
    const { zone, sheetId } = source;
    allowed = [...context.book.positions(sheetId, zone)]
      .map((position) => String(context.book.valueOf(position)))
      .filter(Boolean);
  } else return undefined;
  const text = String(value).toLowerCase();
  return allowed.some((candidate) => candidate.toLowerCase() === text)
    ? undefined
    : ERROR.rejectedByList(cell, allowed);
}

/** Puts a rule on a zone. What a checkbox makes of an empty cell is not known of Google. */
export function placeRule(
  context: ServiceContext,
  sheetId: string,
  zone: Zone,
  content: RuleContent | undefined,
): void {
  const { book, unknowns } = context;
  book.validations.place(sheetId, zone, content);
  if (content?.criterion.type !== 'isBoolean' || unknowns.checkboxOnEmpty === 'empty') return;
  for (const position of book.positions(sheetId, zone))
    if (!book.hasContent(position)) book.cells.write(position, { content: { kind: 'value', value: false } });
}

/** Equal rules that stand one above the other are placed as one. */
export function columnRuns(
  zone: Zone,
  contents: readonly (readonly (RuleContent | undefined)[])[],
): { readonly zone: Zone; readonly content: RuleContent | undefined }[] {
  const runs: { zone: Zone; content: RuleContent | undefined }[] = [];
  const keyOf = (content: RuleContent | undefined): string => JSON.stringify(content) ?? '';
  for (let along = 0; along <= zone.right - zone.left; along++) {
    let last: { zone: Zone; content: RuleContent | undefined } | undefined;
    for (const [down, row] of contents.entries()) {
      const content = row[along];
      const [col, place] = [zone.left + along, zone.top + down];
      if (last && keyOf(last.content) === keyOf(content)) last.zone = { ...last.zone, bottom: place };
      else {
        last = { zone: { left: col, right: col, top: place, bottom: place }, content };
        runs.push(last);
      }
    }
  }
  return runs;
}
