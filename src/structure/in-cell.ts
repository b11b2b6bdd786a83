/** Several key results in one cell: by line breaks, bullets, numbers or semicolons. */
import { prefixOf } from './prefix.js';
import { weightedLength } from './text.js';

const isMarked = (line: string): boolean => {
  const { level, family } = prefixOf(line);
  return level !== undefined || (family !== undefined && family !== 'bare');
};

/** Shorter pieces are no titles. */
const LEAST = 5;
const long = (pieces: readonly string[]) =>
  pieces.length > 1 && pieces.every((piece) => weightedLength(piece) >= LEAST);

/** The titles in a cell, with their marks. `isList`: unmarked lines are titles too. */
export function piecesOf(text: string, isList: boolean): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter(isMarked).length;
  if (lines.length > 1 && marked > 1 && isMarked(lines[0] ?? '')) return joined(lines);
  if (lines.length > 1 && marked === lines.length - 1 && marked > 1) return joined(lines);
  if (lines.length > 1) return isList && long(lines) ? lines : [lines.join(' ')];
  const line = lines[0] ?? '';
  for (const cut of [byNumbers, bySigns]) {
    const pieces = cut(line);
    if (pieces.length > 1) return pieces;
  }
  if (!isList) return [line];
  const pieces = line.split(/\s*[;；]\s*|\s+[·•|]\s+/).filter((piece) => piece !== '');
  return long(pieces) ? pieces : [line];
}

/** A line without a mark goes on with the one before. */
function joined(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const line of lines) {
    if (pieces.length === 0 || isMarked(line)) pieces.push(line);
    else pieces[pieces.length - 1] += ` ${line}`;
  }
  return pieces;
}

/** 1. ... 2. ... 3. ... in one line, and KR1 ... KR2 ... */
function byNumbers(line: string): string[] {
  for (const mark of [
    (n: number) => `(?:^|[\\s;；。，,])\\(?${n}[.)、．](?!\\d)`,
    (n: number) => `(?:^|[\\s;；。，,])KR\\s?${n}\\b`,
    (n: number) => `(?:^|[\\s;；。，,])[(（]${n}[)）]`,
  ]) {
    const starts: number[] = [];
    let from = 0;
    for (let n = 1; n < 12; n += 1) {
      const at = line.slice(from).search(new RegExp(mark(n), 'i'));
      if (at < 0) break;
      starts.push(from + at);
      from += at + 2;
    }
    if (starts.length < 2 || starts[0] !== 0) continue;
    return starts.map((start, at) => line.slice(start, starts[at + 1]).replace(/^[\s;；。，,]+|[\s;；，,]+$/g, ''));
  }
  return [line];
}

/** ① ... ② ..., • ... • ... */
function bySigns(line: string): string[] {
  const pieces = line
    .split(/(?=[①-⑳❶-❿•▪●])/)
    .map((piece) => piece.trim().replace(/[;；]$/, ''))
    .filter((piece) => piece !== '');
  return pieces.length > 1 && /^[①-⑳❶-❿•▪●]/.test(pieces[0] ?? '') ? pieces : [line];
}
