/** What Home says: its title and the card of the next step. */
import { dayInSentence, dayWithWeekday, weekdayName, weeksApart } from '../src/i18n/panel/days.js';
import type { Words } from '../src/i18n/panel/say.js';
import { daysBetween, weekdayOf } from '../src/okr/day.js';
import type { HomeView, IsoDay, NextStep } from '../src/panel-api/index.js';

/** From this many days before its last one on, the title names the day on which a cycle ends. */
const LAST_WEEK = 6;

/** Key results that are updated in a minute. */
const A_MINUTE = 2;

export function homeTitle({ cycle: running, today, next }: HomeView, { say, language }: Words): string {
  if (running === null) return say(next.kind === 'readOnly' ? 'home.readOnly.title' : 'home.noCycle');
  const cycle = running.name;
  if (next.kind === 'writeObjective') {
    const from = today > running.start ? today : running.start;
    return say('home.noObjective', { n: Math.max(0, daysBetween(from, running.end) + 1), cycle });
  }
  if (today < running.start) return say('home.starts', { cycle, day: dayWithWeekday(running.start, language) });
  const left = daysBetween(today, running.end);
  if (left < 0) return say('home.ended', { cycle, day: dayWithWeekday(running.end, language) });
  if (left === 0) return say('home.endsToday', { cycle });
  if (left === 1) return say('home.endsTomorrow', { cycle });
  if (left <= LAST_WEEK) return say('home.endsOn', { cycle, weekday: weekdayName(weekdayOf(running.end), language) });
  return say('home.daysLeft', { n: left, cycle });
}

export interface CardWords {
  readonly title: string;
  readonly text: string;
  /** null where nothing can be pressed. */
  readonly blue: string | null;
}

export function cardWords(view: HomeView, words: Words): CardWords {
  const { say, language } = words;
  const { next } = view;
  switch (next.kind) {
    case 'finish': {
      const { done, total, action } = next;
      const text = say(action === 'fix' ? 'home.finish.fixText' : 'home.finish.text', { done, total });
      return { title: say(`home.finish.${action}.title`), text, blue: say(`home.finish.${action}.blue`) };
    }
    case 'readOnly': {
      const blue = view.summary === null ? null : say('home.row.summary');
      return { title: say('home.readOnly.title'), text: say('home.readOnly.text'), blue };
    }
    case 'setUpFromTab': {
      const { name: tab, objectives, keyResults } = next;
      const text = say('home.tab.text', { tab, objectives, keyResults });
      return { title: say('home.tab.title'), text, blue: say('home.tab.blue') };
    }
    case 'mend':
      return { title: say('failure.damaged.title'), text: say('failure.damaged.text'), blue: say('home.row.tidy') };
    case 'setUp':
      return { title: say('home.setUp.title'), text: say('home.setUp.text'), blue: say('home.setUp.blue') };
    case 'writeObjective': {
      const text = say('home.write.text', { day: dayInSentence(next.end, language) });
      return { title: say('home.write.title'), text, blue: say('home.write.blue') };
    }
    case 'check':
      return {
        title: say('home.check.title', { n: next.toFix }),
        text: say('home.check.text'),
        blue: say('home.row.check'),
      };
    case 'checkIn':
      return checkInWords(next, words);
    case 'saveCheckIn':
      return saveWords(next, view, words);
    case 'startCheckIn':
      return startWords(next, view, words);
    case 'updateKeyResult':
      return { ...restWords(view.today, next.nextCheckIn, words), blue: say('home.update.blue') };
    case 'openSummary': {
      const blue = view.summary === null ? null : say('home.row.summary');
      return { ...restWords(view.today, next.nextCheckIn, words), blue };
    }
  }
}

type Step<K extends NextStep['kind']> = Extract<NextStep, { kind: K }>;

function checkInWords({ day, waiting }: Step<'checkIn'>, { say, language }: Words): CardWords {
  const m = Math.max(1, Math.round(waiting / A_MINUTE));
  const text =
    day === null ? say('home.checkIn.due', { m }) : say('home.checkIn.text', { day: dayWithWeekday(day, language), m });
  return { title: say('home.checkIn.title', { n: waiting }), text, blue: say('home.checkIn.blue') };
}

function saveWords({ day, filled, total }: Step<'saveCheckIn'>, view: HomeView, { say, language }: Words): CardWords {
  const counts = { n: filled, m: total };
  const title =
    filled >= total
      ? say('home.save.filled', counts)
      : say('home.save.over', { ...counts, day: dayWithWeekday(day, language) });
  return { title, text: say('home.save.text', { tab: view.table ?? '' }), blue: say('home.save.blue') };
}

function startWords({ day }: Step<'startCheckIn'>, view: HomeView, { say, language }: Words): CardWords {
  const overdue = day < view.today;
  const last = view.checkIn?.last ?? null;
  const title = overdue ? say('home.start.overdue', { day: dayWithWeekday(day, language) }) : say('home.rest.today');
  const text =
    last === null
      ? say('home.start.first')
      : say('home.start.last', { day: dayWithWeekday(last, language), n: daysBetween(last, view.today) });
  return { title, text, blue: say('home.start.blue') };
}

function restWords(today: IsoDay, next: IsoDay | null, { say, language }: Words): Omit<CardWords, 'blue'> {
  if (next === null) return { title: say('home.rest.none'), text: say('home.rest.noneText') };
  if (next <= today) return { title: say('home.rest.today'), text: say('home.rest.todayText') };
  const text = say('home.rest.text', { day: dayWithWeekday(next, language) });
  const weekday = weekdayName(weekdayOf(next), language);
  const weeks = weeksApart(today, next);
  if (weeks === 0) return { title: say('home.rest.untilWeekday', { weekday }), text };
  if (weeks === 1 && daysBetween(today, next) <= 7) return { title: say('home.rest.nextWeek', { weekday }), text };
  return { title: say('home.rest.untilDay', { day: dayInSentence(next, language) }), text };
}
