/** Gives a tab the looks of its description: styles, number formats, colour rules, sizes. */
import { hash } from '../workbook/signature.js';
import type { Style, TabSpec } from '../workbook/spec.js';
import type { Range, Services, Sheet } from './services.js';
import { buildRule } from './write-looks.js';

/** Styles in their order, then the formats of single cells, then the colour rules. */
export function setLooks(services: Services, sheet: Sheet, spec: TabSpec): void {
  for (const { a1, style } of spec.styles) setStyle(services, sheet.getRange(a1), style);
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

function setStyle({ SpreadsheetApp }: Services, range: Range, style: Style): void {
  const { BorderStyle, WrapStrategy } = SpreadsheetApp;
  const wraps = { wrap: WrapStrategy.WRAP, overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP };
  if (style.fill !== undefined) range.setBackground(style.fill);
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
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
