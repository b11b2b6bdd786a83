/** Named ranges. A new name makes the formulas that already use it come alive, without computing the rest again. */
import type { NamedRange } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { NamedRangeEntry } from './engine-types.js';
import { ERROR } from './errors.js';
import type { RangeHandle } from './handles.js';

export class HostNamedRange implements NamedRange {
  constructor(
    private readonly context: ServiceContext,
    private readonly entry: NamedRangeEntry,
  ) {}
  getName(): string {
    this.context.handle('NamedRange.getName');
    return this.entry.name;
  }
  getRange(): RangeHandle {
    this.context.handle('NamedRange.getRange');
    const { sheetId, zone, invalidXc } = this.entry.range;
    if (invalidXc !== undefined) this.context.fail(ERROR.rangeNotFound);
    return this.context.range(sheetId, zone);
  }
}

/** Names of deleted tabs are "visible in the UI but not to scripts" (tanaikech 2022-07-06). */
export function listNames(context: ServiceContext): HostNamedRange[] {
  const listsLost = context.unknowns.namesOfDeletedCells === 'listed';
  return context.book.parts.names.namedRanges
    .filter(({ range }) => range.invalidXc === undefined || (listsLost && range.invalidSheetName === undefined))
    .map((entry) => new HostNamedRange(context, entry));
}

/** Letter or `_`, then letters, digits, `_`; not like a cell: what Sheets and Excel both take. */
function isValidName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|true|false|r\d*c\d*)$/i.test(name);
}

export function createName(context: ServiceContext, name: string, range: RangeHandle): void {
  if (!isValidName(name)) context.fail(ERROR.badName(name));
  const { names } = context.book.parts;
  const area = context.book.model.getters.getRangeFromZone(
    range.sheetId,
    context.book.unbounded(range.sheetId, range.zone),
  );
  const others = names.namedRanges.filter((entry) => entry.name.toLowerCase() !== name.toLowerCase());
  names.history.update('namedRanges', [...others, { name, range: area }]);
  context.book.touchUsersOf(name);
}

export function removeName(context: ServiceContext, name: string): void {
  const { names } = context.book.parts;
  const others = names.namedRanges.filter((entry) => entry.name.toLowerCase() !== name.toLowerCase());
  if (others.length === names.namedRanges.length) context.fail(ERROR.unknownName(name));
  names.history.update('namedRanges', others);
  context.book.touchUsersOf(name);
}
