/** Column groups. https://developers.google.com/apps-script/reference/spreadsheet/group */
import type { ColumnGroup } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { HeaderGroup } from './engine-types.js';
import { ERROR } from './errors.js';

export function columnDepth(context: ServiceContext, sheetId: string, column: number): number {
  const groups = context.book.model.getters.getHeaderGroups(sheetId, 'COL');
  return groups.filter(({ start, end }) => column >= start && column <= end).length;
}

export class HostColumnGroup implements ColumnGroup {
  private constructor(
    private readonly context: ServiceContext,
    private readonly sheetId: string,
    private readonly group: HeaderGroup,
  ) {}
  /** Columns count from 1. The reference says both of a group that is not there: an exception, and null. */
  static at(context: ServiceContext, sheetId: string, column: number, depth: number): HostColumnGroup | null {
    const layer = context.book.model.getters.getGroupsLayers(sheetId, 'COL')[depth - 1] ?? [];
    const group = layer.find(({ start, end }) => column - 1 >= start && column - 1 <= end);
    if (!group && context.unknowns.missingGroup === 'null') return null;
    if (!group) context.fail(ERROR.noGroup(column));
    return new HostColumnGroup(context, sheetId, group);
  }
  collapse(): ColumnGroup {
    const { start, end } = this.group;
    this.context.change('Group.collapse', () => {
      if (!this.group.isFolded)
        this.context.book.dispatch('FOLD_HEADER_GROUP', { sheetId: this.sheetId, dimension: 'COL', start, end });
    });
    return this;
  }
}

/** `delta` groups more or fewer around these columns; at most 8 (reference, Range.shiftColumnGroupDepth). */
export function shiftDepth(context: ServiceContext, sheetId: string, left: number, right: number, delta: number): void {
  const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
  for (let times = Math.abs(delta); times > 0; times--) {
    const depth = columnDepth(context, sheetId, left);
    if ((delta > 0 && depth >= 8) || (delta < 0 && depth === 0)) return;
    context.book.dispatch(type, { sheetId, dimension: 'COL', start: left, end: right });
  }
}
