/** Notes: the texts in one part, and the boxes that Excel draws them in, which it still wants as VML. */
import { a1Of } from './a1.js';
import type { Note } from './sheet-file.js';
import { textXml, XML_START } from './xml.js';

export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    ({ row, col, text }) =>
      `<comment ref="${a1Of(row, col)}" authorId="0"><text><r><t xml:space="preserve">${textXml(text)}</t></r></text></comment>`,
  );
  return `${XML_START}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** `sheet` counts from 1: the numbers of shapes are the file's own. */
export function noteShapes(notes: readonly Note[], sheet: number): string {
  const shapes = notes.map(({ row, col, text }, at) => {
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 28)), 0);
    const anchor = [
      col + 1,
      12,
      Math.max(0, row - 1),
      10,
      col + 3,
      40,
      Math.max(0, row - 1) + Math.max(3, lines + 1),
      4,
    ];
    return `<v:shape id="_x0000_s${sheet * 1024 + at + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
