/** Gives a tab the looks of its description: styles, number formats, colour rules, sizes. */
import { looksOf } from '../workbook/looks.js';
import { hash } from '../workbook/signature.js';
import type { Style, TabSpec } from '../workbook/spec.js';
import type { Services, Sheet } from './services.js';
import { buildRule } from './write-looks.js';

/** Colours, sizes, weights and alignments in one call each; the rest range by range; then the formats of single cells, then the colour rules. */
export function setLooks(services: Services, sheet: Sheet, spec: TabSpec): void {
  const area = sheet.getRange(1, 1, spec.rows, spec.columns);
  const { backgrounds, colors, sizes, weights, alignments } = looksOf(spec);
  area.setBackgrounds(backgrounds).setFontColors(colors).setFontSizes(sizes).setFontWeights(weights);
  area.setHorizontalAlignments(alignments);
  for (const { a1, style } of spec.styles) setStyle(services, sheet, a1, style);
  for (const { row, column, cells } of spec.formats ?? []) {
    const width = cells[0]?.length ?? 0;
    if (width > 0) sheet.getRange(row, column, cells.length, width).setNumberFormats(cells.map((line) => [...line]));
  }
  sheet.setConditionalFormatRules(spec.rules.map((rule) => buildRule(services, sheet, rule)));
}

/** A mark of all looks: equal marks need no writing. */
export function layoutOf({ styles, formats, rules, widths, heights }: TabSpec): string {
  return hash(JSON.stringify([styles, formats, rules, widths, heights]));
}

/** What is not written for the whole tab at once; a range is taken only where there is something to set. */
export function setStyle({ SpreadsheetApp }: Services, sheet: Sheet, a1: string, style: Style): void {
  const { BorderStyle, WrapStrategy } = SpreadsheetApp;
  const wraps = { wrap: WrapStrategy.WRAP, overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP };
  const { middle, wrap, format, line, gap } = style;
  if ([middle, wrap, format, line, gap].every((part) => part === undefined)) return;
  const range = sheet.getRange(a1);
  if (style.middle === true) range.setVerticalAlignment('middle');
  if (style.wrap !== undefined) range.setWrapStrategy(wraps[style.wrap]);
  if (style.format !== undefined) range.setNumberFormat(style.format);
  if (style.line !== undefined) {
    const weight = style.line.weight === 'thin' ? BorderStyle.SOLID : BorderStyle.SOLID_MEDIUM;
    range.setBorder(null, null, true, null, null, true, style.line.color, weight);
  }
  if (style.gap !== undefined) range.setBorder(null, null, null, true, null, null, style.gap, BorderStyle.SOLID_THICK);
}

/** Widths and heights, adjacent equal ones in one call. */
export function setSizes(sheet: Sheet, spec: TabSpec): void {
  for (let from = 0; from < spec.widths.length; ) {
    const width = spec.widths[from] ?? 100;
    let to = from + 1;
    while (spec.widths[to] === width) to += 1;
    sheet.setColumnWidths(from + 1, to - from, width);
    from = to;
  }
  for (const { row, count, px } of spec.heights) sheet.setRowHeights(row, count, px);
}
