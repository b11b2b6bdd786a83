/** A reading for people. */
import { shown } from '../../src/okr/show.js';
import type { Reading, SheetGrid } from '../../src/structure/index.js';

const figure = (cell: string | number | boolean, unit: string): string => (cell === '' ? '' : shown(cell, unit));

export function readable(file: string, grid: SheetGrid, reading: Reading): string {
  const lines = [
    `${file}${grid.name === undefined ? '' : ` [${grid.name}]`}: ${reading.verdict} ${reading.reason ?? ''}${reading.question === undefined ? '' : `${reading.question.code} ${JSON.stringify(reading.question.args)} ${reading.question.choices.join(' / ')}`}`,
  ];
  lines.push(
    `  layout ${reading.layout?.code ?? '-'}, cycle ${reading.cycle ?? '-'}, range ${JSON.stringify(reading.range ?? null)}`,
  );
  for (const { column, header, role, confidence, samples } of reading.columns)
    lines.push(`  [${column}] ${header || '(no header)'} = ${role} ${confidence}  ${samples.join(' / ').slice(0, 70)}`);
  for (const objective of reading.objectives) {
    lines.push(`  O ${objective.title || '(no title)'}${objective.owner === '' ? '' : `  @${objective.owner}`}`);
    for (const one of objective.keyResults) {
      const figures = [one.start, one.target, one.current].map((cell) => figure(cell, one.unit)).join(' > ');
      lines.push(
        `    K ${one.title}${one.owner === '' ? '' : `  @${one.owner}`}  ${figures}  ${one.progress === undefined ? '' : `${Math.round(one.progress * 1000) / 10}%`}${one.differs ? ` (ours ${Math.round((one.computed ?? 0) * 100)}%)` : ''}  ${one.measure} ${one.unit}`,
      );
    }
  }
  for (const { row, code, text } of reading.leftOver) lines.push(`  - row ${row} ${code}: ${text.slice(0, 90)}`);
  return lines.join('\n');
}
