/** A check-in is saved: what was written where, and what was not. */
import { dayWithWeekday } from '../../src/i18n/panel/days.js';
import type { Words } from '../../src/i18n/panel/say.js';
import type { SaveReport } from '../../src/panel-api/index.js';
import { usePanel, useShow, wholeTab } from '../context.js';
import { Blue, Plain, UndoButton } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { JobFoot, NextNote } from '../parts/job-end.js';
import { Note } from '../parts/note.js';
import { Screen, Title } from '../parts/screen.js';
import { namesText } from '../setup-changes.js';

interface SavedProps {
  readonly report: SaveReport;
  /** It was in the way of a new one, which is started next. */
  readonly thenStart: boolean;
}

export function SavedCheckIn({ report, thenStart }: SavedProps) {
  const { words, go } = usePanel();
  const { say, language } = words;
  const show = useShow();
  const { tab, day, remarks } = report;
  const foot = (
    <>
      {thenStart ? (
        <Blue
          work="start"
          label={say('home.start.blue')}
          waiting={say('opening')}
          onPress={() => go({ at: 'startCheckIn', from: 'begin' })}
        />
      ) : (
        <JobFoot />
      )}
      <UndoButton />
    </>
  );
  return (
    <Screen back="home" foot={foot}>
      <div class="title-line">
        <Title>{say('save.done', { day: dayWithWeekday(day, language) })}</Title>
        <Plain
          work="tab"
          label={say('show')}
          longer={say('save.show', { tab: tab.name })}
          onPress={() => show('tab', wholeTab(tab.id))}
        />
      </div>
      <Note tone="green" icon="check">
        {writtenLines(report, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Note>
      {remarks.length > 0 && (
        <ul class="items">
          {remarks.map(({ code, args }) => (
            <li key={`${code} ${args.id}`} class="step">
              <Icon name={code === 'added' || code === 'deleted' || code === 'linked' ? 'ring' : 'alert'} />
              <span class="grow">{words.tell(`remark.${code}`, args)}</span>
            </li>
          ))}
        </ul>
      )}
      {!thenStart && <NextNote />}
    </Screen>
  );
}

function writtenLines(report: SaveReport, words: Words): readonly string[] {
  const { filled, total, logged, wins, commitments, receipt } = report;
  const { say } = words;
  const lines = [say('save.receipt', { n: filled, m: total, k: logged })];
  if (wins + commitments > 0) lines.push(say('save.meeting', { n: wins, m: commitments }));
  if (receipt.cells > 0) lines.push(say('check.wrote', { n: receipt.cells, tabs: namesText(receipt.tabs, words) }));
  return lines;
}
