/** Reads and writes the XML of .xlsx files: no DOM is needed, names are taken without their prefix. */
import { FileError } from './file-error.js';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** All text directly inside. */
  text: string;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `part`: which part of the file this is, for the person who has to find what is wrong. */
export function parseXml(xml: string, part: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fail = (): never => {
    throw new FileError(
      'badXml',
      `${part}, ${xml.slice(0, at).split('\n').length}:${at - xml.lastIndexOf('\n', at - 1)}`,
    );
  };
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(xml);
    if (match === null) return fail();
    const [token, data, closing, opening, attributes = '', empty, text] = match;
    const current = open[open.length - 1] as Element;
    if (opening !== undefined) {
      const element: Element = { name: local(opening), attributes: attributesOf(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty === '') open.push(element);
    } else if (closing !== undefined) {
      if (current.name !== local(closing)) return fail();
      open.pop();
    } else if (text !== undefined) current.text += plainText(text);
    else if (data !== undefined) current.text += data;
    at += token.length;
  }
  const [element] = root.children;
  if (open.length !== 1 || element === undefined) return fail();
  return element;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  // r:id and id are two things: the relation is kept under "relation".
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes[name === 'r:id' ? 'relation' : local(name)] = plainText(double ?? single ?? '');
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}
export function children(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}
/** Looks down through all levels. */
export function descendants(element: Element | undefined, name: string): readonly Element[] {
  if (element === undefined) return [];
  return element.children.flatMap((inside) => [
    ...(inside.name === name ? [inside] : []),
    ...descendants(inside, name),
  ]);
}
export function flag(element: Element | undefined, attribute: string, otherwise = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** Text in XML; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/\p{Cc}/gu, (sign) => (sign < ' ' && !'\t\n\r'.includes(sign) ? '' : sign))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
/** XML 1.0 holds neither control characters nor halves of a pair. */
const UNWRITABLE = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text of a cell or a note, where `_x0041_` would be read as A. */
export function textXml(text: string): string {
  return escaped(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}

/** Attributes without those that are undefined. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
