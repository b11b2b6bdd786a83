/** styles.xml of a file that is read: what each number of a style means. */
import { type BorderLine, type CellBorder, type CellLook, SIDES } from './sheet-file.js';
import { FONT_SIZE } from './xlsx-styles.js';
import { child, children, type Element, flag } from './xml.js';

export interface ReadStyle {
  readonly look?: CellLook;
  readonly format?: string;
  readonly border?: CellBorder;
}
export interface ReadStyles {
  readonly cells: readonly ReadStyle[];
  readonly differences: readonly CellLook[];
  readonly colorOf: (element: Element | undefined) => string | undefined;
}

/** [ECMA-376] 18.8.30; 14 and 22 are the date of the reader's own country. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export function readStyles(styles: Element | undefined, theme: Element | undefined, dateFormat: string): ReadStyles {
  const colorOf = colorReader(styles, theme);
  const formats = new Map<number, string | undefined>(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  formats.set(14, dateFormat);
  formats.set(22, `${dateFormat} h:mm`);
  for (const { attributes } of children(child(styles, 'numFmts'), 'numFmt'))
    formats.set(Number(attributes.numFmtId), plainFormat(attributes.formatCode ?? ''));
  const fonts = children(child(styles, 'fonts'), 'font').map((font) => fontLook(font, colorOf));
  const usual = fonts[0] ?? {};
  const fills = children(child(styles, 'fills'), 'fill').map((fill) => fillColor(fill, colorOf));
  const borders = children(child(styles, 'borders'), 'border').map((border) => borderOf(border, colorOf));
  const cells = children(child(styles, 'cellXfs'), 'xf').map((xf): ReadStyle => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const font = fonts[Number(fontId)] ?? {};
    const fill = fills[Number(fillId)];
    const look = defined<CellLook>({
      ...font,
      // The size that a file writes everything with is its plain one, whatever it is.
      fontSize: font.fontSize === FONT_SIZE || font.fontSize === usual.fontSize ? undefined : font.fontSize,
      textColor: font.textColor?.toLowerCase() === '#000000' ? undefined : font.textColor,
      fillColor: fill,
      ...alignmentLook(child(xf, 'alignment')),
    });
    return defined<ReadStyle>({ look, format: formats.get(Number(numFmtId)), border: borders[Number(borderId)] }) ?? {};
  });
  const differences = children(child(styles, 'dxfs'), 'dxf').map((dxf) => {
    const font = child(dxf, 'font');
    return (
      defined<CellLook>({
        ...(font === undefined ? {} : { ...fontLook(font, colorOf), fontSize: undefined }),
        fillColor: fillColor(child(dxf, 'fill'), colorOf, 'bgColor'),
      }) ?? {}
    );
  });
  return { cells, differences, colorOf };
}

/** Without what is undefined; undefined where nothing is left. */
function defined<Type extends object>(
  values: { readonly [Key in keyof Type]?: Type[Key] | undefined },
): Type | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Type);
}

/** Without marks for a language, for filling up and for blanks as wide as a sign; `[$¥-804]` is `[$¥]`. */
function plainFormat(code: string): string | undefined {
  if (/^general$/i.test(code)) return undefined;
  return code
    .split(/("[^"]*"|\\.)/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece
            .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => (sign === '' ? '' : `[$${sign}]`))
            .replace(/\*./g, '')
            .replace(/_./g, ''),
    )
    .join('')
    .replace(/;@$/, '');
}

type ColorOf = ReadStyles['colorOf'];

function fontLook(font: Element, colorOf: ColorOf): CellLook {
  const has = (name: string): true | undefined => {
    const element = child(font, name);
    return element !== undefined && element.attributes.val !== 'none' && flag(element, 'val', true) ? true : undefined;
  };
  const size = Number(child(font, 'sz')?.attributes.val);
  const underline = child(font, 'u');
  return (
    defined<CellLook>({
      bold: has('b'),
      italic: has('i'),
      strikethrough: has('strike'),
      underline: underline !== undefined && underline.attributes.val !== 'none' ? true : undefined,
      fontSize: Number.isFinite(size) && size > 0 ? Math.round(size) : undefined,
      textColor: colorOf(child(font, 'color')),
    }) ?? {}
  );
}

function fillColor(
  fill: Element | undefined,
  colorOf: ColorOf,
  first: 'fgColor' | 'bgColor' = 'fgColor',
): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (pattern === undefined) {
    const stop = child(child(child(fill, 'gradientFill'), 'stop'), 'color');
    return colorOf(stop);
  }
  const { patternType } = pattern.attributes;
  if (patternType === 'none' || (patternType === undefined && first === 'fgColor')) return undefined;
  const second = first === 'fgColor' ? 'bgColor' : 'fgColor';
  return colorOf(child(pattern, first)) ?? (first === 'bgColor' ? colorOf(child(pattern, second)) : undefined);
}

const LINES: Readonly<Record<string, string>> = {
  thin: 'thin',
  hair: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'medium',
  dashed: 'dashed',
  dotted: 'dotted',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

function borderOf(border: Element, colorOf: ColorOf): CellBorder | undefined {
  const lines: Partial<Record<(typeof SIDES)[number], BorderLine>> = {};
  for (const side of SIDES) {
    const element = child(border, side) ?? child(border, side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    const style = LINES[element?.attributes.style ?? ''];
    if (style !== undefined) lines[side] = { style, color: colorOf(child(element, 'color')) ?? '#000000' };
  }
  return Object.keys(lines).length === 0 ? undefined : lines;
}

function alignmentLook(alignment: Element | undefined): CellLook {
  const { horizontal, vertical } = alignment?.attributes ?? {};
  const align = horizontal === 'centerContinuous' ? 'center' : horizontal;
  return (
    defined<CellLook>({
      align: align === 'left' || align === 'center' || align === 'right' ? align : undefined,
      verticalAlign:
        vertical === 'top' ? 'top' : vertical === 'center' ? 'middle' : vertical === 'bottom' ? 'bottom' : undefined,
      wrapping: flag(alignment, 'wrapText') ? 'wrap' : undefined,
    }) ?? {}
  );
}

/** The first 64 of the old palette ([ECMA-376] 18.8.27); its first eight come twice. */
const PALETTE = (() => {
  const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
  const more = `800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC
CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`;
  return `${basic} ${basic} ${more}`.split(/\s+/);
})();
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** The order of a theme's own list differs from the order of its numbers. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

function colorReader(styles: Element | undefined, theme: Element | undefined): ColorOf {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const themeColors = THEME_ORDER.map((name, at) => {
    const [color] = child(scheme, name)?.children ?? [];
    return (
      color?.attributes.lastClr ??
      (color?.name === 'srgbClr' ? color.attributes.val : undefined) ??
      OFFICE_THEME[at] ??
      '000000'
    );
  });
  const own = children(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map(
    ({ attributes }) => attributes.rgb?.slice(-6) ?? '000000',
  );
  return (element) => {
    if (element === undefined) return undefined;
    const { rgb, theme: number, indexed, tint } = element.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : number !== undefined
          ? themeColors[Number(number)]
          : indexed !== undefined
            ? (own[Number(indexed)] ?? PALETTE[Number(indexed)])
            : undefined;
    return base === undefined || !/^[\da-f]{6}$/i.test(base)
      ? undefined
      : `#${tinted(base, Number(tint ?? 0)).toLowerCase()}`;
  };
}

/** Lighter or darker: [ECMA-376] 18.8.19 does it in HSL; on each colour of its own it differs by a shade. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  return (rgb.match(/../g) ?? [])
    .map((part) => Number.parseInt(part, 16))
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('');
}
