/**
 * The recogniser behind *Structure this sheet*: a foreign tab in, objectives and key results out. Pure.
 *
 * - `readSheet(grid, answers?)`: the reading. Never throws. `verdict` is `okr`, `ask` (the reading is what
 *   `question.proposed` gives; ask, then call again with `answers`) or `refuse` (`reason` says why).
 * - `belonging(grid, others)`, `stackOf(grids)`: tabs that are read as one, and the one.
 * - `parseTable(text)`: the cells of a .csv or .tsv, `decodeTable(bytes, decode)`: its text.
 */
export { type Decode, decodeTable, parseTable } from './csv.js';
export { readSheet } from './read-sheet.js';
export * from './reading.js';
export { belonging, type Stack, stackOf } from './together.js';
