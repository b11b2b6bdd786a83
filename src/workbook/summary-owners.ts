/** Owners as the Summary sums over them: teams with the company first, and people with the team that they belong to. */
import { type Cell, sameCell, textOf } from '../okr/cell.js';
import type { Person } from './book.js';
import type { PersonLine } from './summary-lists.js';

export interface Owners {
  /** The company, then the teams, in the order of People. */
  readonly teams: readonly string[];
  readonly people: readonly Pick<PersonLine, 'name' | 'team'>[];
  /** Where an owner counts: index of the team, undefined for none; index of the person, undefined for others. */
  placeOf(owner: Cell): OwnerPlace;
}

export interface OwnerPlace {
  readonly team: number | undefined;
  readonly person: number | undefined;
}

const isGroup = ({ kind }: Person): boolean => kind === 'company' || kind === 'team';

/** An owner counts for a team that it is, or that it belongs to. A name that stands twice is taken where it stands first. */
export function ownersOf(listed: readonly Person[]): Owners {
  const groups = [...listed.filter(({ kind }) => kind === 'company'), ...listed.filter(({ kind }) => kind === 'team')];
  const teams = [...new Set(groups.map(({ owner }) => owner.toLowerCase()))];
  const persons = listed.filter((entry) => !isGroup(entry));
  const people = [...new Set(persons.map(({ owner }) => owner.toLowerCase()))];
  const find = (all: readonly string[], name: string) => {
    const at = all.indexOf(name.toLowerCase());
    return at < 0 ? undefined : at;
  };
  const nameOf = (key: string) => listed.find(({ owner }) => sameCell(owner, key))?.owner ?? key;
  const first = new Map<string, Person>();
  for (const entry of listed) {
    const key = entry.owner.toLowerCase();
    if (!first.has(key)) first.set(key, entry);
  }
  return {
    teams: teams.map(nameOf),
    people: people.map((key) => ({ name: nameOf(key), team: first.get(key)?.belongsTo ?? '' })),
    placeOf(owner) {
      const name = textOf(owner);
      const entry = first.get(name.toLowerCase());
      if (entry === undefined) return { team: undefined, person: undefined };
      if (isGroup(entry)) return { team: find(teams, name), person: undefined };
      return { team: find(teams, entry.belongsTo), person: find(people, name) };
    },
  };
}
