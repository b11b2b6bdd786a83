/** Answers to correct: the summary on top leads to each field, the sentence at the field says how. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayWithYear, isDay } from '../../src/i18n/panel/days.js';
import type { Words } from '../../src/i18n/panel/say.js';
import type { Args, SetupProblem } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Icon } from './icon.js';

/** Days cross as ISO texts and are said as the language writes them. */
function withDays(args: Args, { language }: Words): Args {
  const start = args.start;
  return typeof start === 'string' && isDay(start) ? { ...args, start: dayWithYear(start, language) } : args;
}

/** The sentences at one field. */
export function errorAt(
  field: SetupProblem['field'],
  problems: readonly SetupProblem[],
  words: Words,
): string | undefined {
  const here = problems.filter((problem) => problem.field === field);
  if (here.length === 0) return undefined;
  return here.map(({ code, args }) => words.tell(`setup.${code}`, withDays(args, words))).join('\n');
}

interface ErrorSummaryProps {
  readonly problems: readonly SetupProblem[];
  /** The ID of the field that a problem is about. */
  fieldOf(problem: SetupProblem): string;
}

export function ErrorSummary({ problems, fieldOf }: ErrorSummaryProps) {
  const { words } = usePanel();
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => summary.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  const jump = (id: string) => (event: Event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div ref={summary} class="note red" role="alert" tabIndex={-1}>
      <Icon name="alert" />
      <div class="grow">
        <strong>{words.say('setup.correct', { n: problems.length })}</strong>
        {problems.map((problem) => (
          <a
            key={`${problem.code}${Object.values(problem.args).join()}`}
            href={`#${fieldOf(problem)}`}
            onClick={jump(fieldOf(problem))}
          >
            {words.tell(`setup.${problem.code}.link`, problem.args)}
          </a>
        ))}
      </div>
    </div>
  );
}
