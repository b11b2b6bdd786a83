/**
 * google.script, as the sidebar finds it on Google: https://developers.google.com/apps-script/guides/html/reference/run
 * Runs inside the sidebar's frame, before anything of the sidebar.
 */
import { toServer } from './crossing.js';
import type { FromSidebar, SidebarSettings, ToSidebar } from './messages.js';

type Success = (value: unknown, userObject: unknown) => void;
type Failure = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly success: Success | undefined;
  readonly failure: Failure | undefined;
  readonly userObject: unknown;
}

interface Call extends Handlers {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** "10 at once, the 11th waits" */
const AT_ONCE = 10;

const settings: SidebarSettings = JSON.parse(
  document.currentScript?.dataset.settings ?? '{"functions":[],"origin":""}',
);
const running = new Map<number, Call>();
const waiting: Call[] = [];
let lastId = 0;

const say = (message: FromSidebar) => window.parent.postMessage(message, '*');

function runner(handlers: Handlers): object {
  const functions = settings.functions.filter((name) => !name.endsWith('_'));
  return Object.freeze({
    ...Object.fromEntries(
      functions.map((name) => [name, (...args: unknown[]) => enqueue({ ...handlers, name, args })]),
    ),
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  });
}

function enqueue(call: Call): void {
  waiting.push({ ...call, args: toServer(call.args) });
  startNext();
}

function startNext(): void {
  if (running.size >= AT_ONCE) return;
  const call = waiting.shift();
  if (call === undefined) return;
  lastId += 1;
  running.set(lastId, call);
  say({ kind: 'call', id: lastId, name: call.name, args: call.args });
}

window.addEventListener('message', (event: MessageEvent<ToSidebar>) => {
  if (event.source !== window.parent) return;
  const call = running.get(event.data.id);
  if (call === undefined) return;
  running.delete(event.data.id);
  startNext();
  if (event.data.kind === 'answer') call.success?.(event.data.value, call.userObject);
  else fail(call, event.data.message);
});

function fail(call: Call, message: string): void {
  const error = new Error(message);
  error.name = 'ScriptError';
  if (call.failure) call.failure(error, call.userObject);
  else console.error(error);
}

const google = {
  script: {
    run: runner({ success: undefined, failure: undefined, userObject: undefined }),
    host: {
      origin: settings.origin,
      close: () => say({ kind: 'close' }),
      // Dialogs alone can change their size; in a sidebar Google ignores it.
      setWidth: () => {},
      setHeight: () => {},
      editor: { focus: () => say({ kind: 'focusEditor' }) },
    },
  },
};
Object.defineProperty(window, 'google', { value: google });
