/** Rows that were left over, each with its reason; a person can take one as a key result all the same. */
import { usePanel, useShow } from '../context.js';
import type { LeftOver, SheetRead } from '../sheet-read.js';
import { placeOf } from '../structure-words.js';
import { Plain } from './button.js';
import { Shape, VERDICT_LOOKS } from './icon.js';

interface LeftOverListProps {
  readonly read: SheetRead;
  onTake(row: LeftOver): void;
  onLeave(row: LeftOver): void;
}

/** What never is a key result needs no button. */
const NEVER: readonly LeftOver['code'][] = ['title', 'summary', 'section', 'otherPeriod', 'noTitle'];

export function LeftOverList({ read, onTake, onLeave }: LeftOverListProps) {
  const { words } = usePanel();
  const { say } = words;
  const show = useShow();
  const { view, taken } = read;
  const isTaken = ({ row }: LeftOver) => taken.some((other) => other.row === row);
  const rows = [...view.reading.leftOver.filter((row) => !isTaken(row)), ...taken].sort((a, b) => a.row - b.row);
  return (
    <ul>
      {rows.map((row) => {
        const key = `row-${row.row}`;
        const place = placeOf(view, row.row);
        const where = { n: place.row, text: row.text, tab: place.name };
        const name = say(view.stack.length > 1 ? 'left.rowIn' : 'left.row', where);
        const [label, act] = isTaken(row) ? [say('ask.out'), onLeave] : [say('left.take'), onTake];
        return (
          <li key={row.row} class="finding">
            <Shape look={VERDICT_LOOKS[isTaken(row) ? 'done' : 'open']} />
            <div class="grow">
              <p class="strong">{name}</p>
              <p class="muted">{say(isTaken(row) ? 'left.taken' : `left.${row.code}`)}</p>
              <div class="actions">
                <Plain
                  id={`${key}-show`}
                  work={key}
                  label={say('show')}
                  longer={`${say('show')}: ${name}`}
                  onPress={() => show(key, { tab: place.tab, id: `#${place.row}`, column: null })}
                />
                {!NEVER.includes(row.code) && (
                  <Plain id={`${key}-take`} label={label} longer={`${label}: ${name}`} onPress={() => act(row)} />
                )}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
