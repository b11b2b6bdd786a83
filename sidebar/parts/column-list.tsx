/** The columns of a tab: theirs, what they hold, and what each is taken for. */
import { useState } from 'preact/hooks';
import type { ColumnRole, ReadColumn } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import type { SheetRead } from '../sheet-read.js';
import { columnTitle, isClear, ROLES, roleName } from '../structure-words.js';
import { Select } from './field.js';
import { Icon } from './icon.js';

interface ColumnListProps {
  readonly read: SheetRead;
  onChange(column: number, role: ColumnRole): void;
}

/** One column alone is not worth folding. */
const FOLDED = 2;

export function ColumnList({ read, onChange }: ColumnListProps) {
  const { say } = usePanel().words;
  const { columns } = read.view.reading;
  const asked = read.questions.map(({ column }) => column);
  // As they stood on arrival: a column does not move while it is being answered.
  const [clear] = useState(() =>
    columns.filter(isClear).flatMap(({ column }) => (asked.includes(column) ? [] : [column])),
  );
  const folded = columns.filter(({ column }) => clear.length >= FOLDED && clear.includes(column));
  const row = (column: ReadColumn) => (
    <Column
      key={column.column}
      column={column}
      role={read.answers.columns?.[column.column] ?? column.role}
      onChange={(role) => onChange(column.column, role)}
    />
  );
  return (
    <>
      <ul class="items">{columns.filter((column) => !folded.includes(column)).map(row)}</ul>
      {folded.length > 0 && (
        <details class="earlier">
          <summary>
            <Icon name="forward" />
            {say('columns.more', { n: folded.length })}
          </summary>
          <ul class="items">{folded.map(row)}</ul>
        </details>
      )}
    </>
  );
}

interface ColumnProps {
  readonly column: ReadColumn;
  readonly role: ColumnRole;
  onChange(role: ColumnRole): void;
}

function Column({ column, role, onChange }: ColumnProps) {
  const { words } = usePanel();
  const title = columnTitle(column, words);
  const id = `column-${column.column}`;
  return (
    <li class="item twofold">
      <span class="grow">
        <strong class="one-line">{title}</strong>
        <span id={`${id}-samples`} class="hint one-line">
          {column.samples.join(', ')}
        </span>
      </span>
      <Select
        id={id}
        name={title}
        described={`${id}-samples`}
        value={role}
        options={ROLES.map((one) => [one, roleName(one, words)] as const)}
        onChange={onChange}
      />
    </li>
  );
}
