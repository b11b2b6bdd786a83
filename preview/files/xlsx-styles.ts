/** styles.xml of a file that is written: every look that occurs, once. */
import type { CellBorder, CellLook } from './sheet-file.js';
import { attributes, XML_START } from './xml.js';

/** Formats that every program knows by number ([ECMA-376] 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

export interface CellStyle {
  readonly look?: CellLook | undefined;
  readonly format?: string | undefined;
  readonly border?: CellBorder | undefined;
  /** A text that would read as something else when somebody edits it. */
  readonly isQuoted?: boolean;
}

export interface StyleSheet {
  /** The number of a cell's style. */
  styleOf(style: CellStyle): number;
  /** The number of a conditional format's look. */
  differenceOf(look: CellLook): number;
  xml(): string;
}

class Once {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();
  constructor(...first: string[]) {
    for (const item of first) this.place(item);
  }
  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
  in(tag: string): string {
    return this.items.length === 0 ? '' : `<${tag} count="${this.items.length}">${this.items.join('')}</${tag}>`;
  }
}

export function createStyleSheet(): StyleSheet {
  const fonts = new Once(fontXml({}));
  const fills = new Once(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = new Once('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const formats = new Once();
  const cellStyles = new Once(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  const differences = new Once();
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();

  const formatNumber = (format: string | undefined): number => {
    if (format === undefined || format === '') return 0;
    const builtIn = BUILT_IN[format];
    if (builtIn !== undefined) return builtIn;
    let number = numbers.get(format);
    if (number === undefined) {
      number = FIRST_OWN_FORMAT + numbers.size;
      numbers.set(format, number);
      formats.place(`<numFmt${attributes({ numFmtId: number, formatCode: format })}/>`);
    }
    return number;
  };

  return {
    styleOf(style) {
      const key = JSON.stringify(style);
      const place = known.get(key);
      if (place !== undefined) return place;
      const { look = {}, format, border, isQuoted } = style;
      const alignment = alignmentXml(look);
      const ids = {
        numFmtId: formatNumber(format),
        fontId: fonts.place(fontXml(look)),
        fillId: look.fillColor === undefined ? 0 : fills.place(fillXml(look.fillColor)),
        borderId: border === undefined ? 0 : borders.place(borderXml(border)),
      };
      const applied = {
        applyNumberFormat: ids.numFmtId === 0 ? undefined : 1,
        applyFont: ids.fontId === 0 ? undefined : 1,
        applyFill: ids.fillId === 0 ? undefined : 1,
        applyBorder: ids.borderId === 0 ? undefined : 1,
        applyAlignment: alignment === '' ? undefined : 1,
      };
      const start = `<xf${attributes({ ...ids, xfId: 0, quotePrefix: isQuoted ? 1 : undefined, ...applied })}`;
      const number = cellStyles.place(alignment === '' ? `${start}/>` : `${start}>${alignment}</xf>`);
      known.set(key, number);
      return number;
    },
    differenceOf: (look) => differences.place(differenceXml(look)),
    xml: () =>
      `${XML_START}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
        formats.in('numFmts'),
        fonts.in('fonts'),
        fills.in('fills'),
        borders.in('borders'),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        cellStyles.in('cellXfs'),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        differences.in('dxfs'),
      ].join('')}</styleSheet>`,
  };
}

/** What Sheets and o-spreadsheet write with. */
const FONT = 'Arial';
export const FONT_SIZE = 10;

function fontXml({
  bold,
  italic,
  underline,
  strikethrough,
  fontSize = FONT_SIZE,
  textColor = '#000000',
}: CellLook): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${fontSize}"/>${color(textColor)}<name val="${FONT}"/><family val="2"/></font>`;
}
function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}
function borderXml(border: CellBorder): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = border[side];
    return line === undefined ? `<${side}/>` : `<${side} style="${line.style}">${color(line.color)}</${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}
function alignmentXml({ align, verticalAlign, wrapping }: CellLook): string {
  const given = {
    horizontal: align,
    vertical: verticalAlign === 'middle' ? 'center' : verticalAlign,
    wrapText: wrapping === 'wrap' ? 1 : undefined,
  };
  return Object.values(given).some((value) => value !== undefined) ? `<alignment${attributes(given)}/>` : '';
}
function differenceXml(look: CellLook): string {
  const { bold, italic, underline, strikethrough, textColor, fillColor } = look;
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}${underline ? '<u/>' : ''}`;
  const font = `${marks}${textColor === undefined ? '' : color(textColor)}`;
  const fill =
    fillColor === undefined ? '' : `<fill><patternFill><bgColor rgb="${argb(fillColor)}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}
const color = (hex: string): string => `<color rgb="${argb(hex)}"/>`;

/** `#1a73e8` (or `#abc`, `#rrggbbaa`) as `FF1A73E8`. */
export function argb(hex: string): string {
  const digits = /^#([\da-f]{3})$/i.test(hex) ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1, 7);
  return `FF${digits.toUpperCase()}`;
}
