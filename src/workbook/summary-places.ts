/** Where the tables of the Summary stand. The first three share one A4 landscape page, fitted to width. */
import type { SummaryLists } from './summary-lists.js';

/** 1-based rows of a table: its title, its headers, its first line, and how many lines it has. */
export interface Place {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly lines: number;
}

export const SECTIONS = ['teams', 'objectives', 'attention', 'people', 'confidence', 'checkIns'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Places extends Readonly<Record<SectionName, Place>> {
  /** Last row of the tab. */
  readonly last: number;
}

type Printed = 'teams' | 'objectives' | 'attention';

/** At most so many are shown of each; a longer list ends with one more line that counts the rest. */
const MOST: Readonly<Record<Printed, number>> = { teams: 10, objectives: 12, attention: 10 };
/**
 * Lines of 22 px that the three tables have together. A page of 1,192 px width is 784 px high with the margins that
 * Excel, LibreOffice and Google give it; cards, titles and headers take 274 of them.
 */
const PAGE_LINES = 23;
/** What gives way first where the longest tables are equally long. */
const GIVES_WAY: readonly Printed[] = ['objectives', 'teams', 'attention'];

/** Lines of each printed table. An empty one has a line that says so. */
export function fitLines(counts: Readonly<Record<Printed, number>>): Readonly<Record<Printed, number>> {
  const lines = { teams: 0, objectives: 0, attention: 0 };
  for (const name of GIVES_WAY) lines[name] = Math.max(1, Math.min(counts[name], MOST[name] + 1));
  while (lines.teams + lines.objectives + lines.attention > PAGE_LINES) {
    const longest = Math.max(lines.teams, lines.objectives, lines.attention);
    const name = GIVES_WAY.find((printed) => lines[printed] === longest) ?? 'objectives';
    lines[name] -= 1;
  }
  return lines;
}

/** How many of `count` entries stand in so many lines: where they are too few, the last line counts the rest. */
export function shownIn(lines: number, count: number): number {
  return count > lines ? lines - 1 : count;
}

/** Row of the first title: the cards stand above it. */
const FIRST_TITLE = 6;
const CONFIDENCE_LINES = 4;
/** Check-ins that the rate goes back. */
export const CHECK_INS_SHOWN = 8;

export function placesOf(lists: SummaryLists): Places {
  const lines = fitLines({
    teams: lists.teams.length,
    objectives: lists.inOrder.length,
    attention: lists.attention.length,
  });
  const at = (title: number, count: number): Place => ({ title, header: title + 1, first: title + 2, lines: count });
  // One thin row stands between two tables.
  const below = ({ first, lines: count }: Place) => first + count + 1;
  const teams = at(FIRST_TITLE, lines.teams);
  const objectives = at(below(teams), lines.objectives);
  const attention = at(below(objectives), lines.attention);
  const people = at(below(attention), Math.max(1, lists.people.length));
  // Beside the people, however many there are.
  const confidence = at(people.title, CONFIDENCE_LINES);
  const checkIns = at(below(confidence), Math.max(1, Math.min(CHECK_INS_SHOWN, lists.checkIns.length)));
  const end = (place: Place) => place.first + place.lines - 1;
  return {
    ...{ teams, objectives, attention, people, confidence, checkIns },
    last: Math.max(end(people), end(checkIns)),
  };
}
