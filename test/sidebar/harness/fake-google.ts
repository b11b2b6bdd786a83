/** A stand-in for google.script inside the page: scripted answers, in order, the last one again and again. */

export type Step =
  | { readonly value: unknown }
  | { readonly fail: string; readonly args?: { readonly [hole: string]: string | number } }
  /** What the failure handler gets. */
  | { readonly error: { readonly name: string; readonly message: string } }
  /** The success handler runs without a value, as for a value that cannot cross. */
  | { readonly nothing: true };
export interface Script {
  readonly [name: string]: readonly (Step & { readonly delay?: number })[];
}

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}
declare global {
  interface Window {
    okrCalls: Call[];
    /** How often the keyboard went back to the grid. */
    okrFocused: number;
    /** Lets a test give other answers from now on. */
    okrScript: Record<string, (Step & { delay?: number })[]>;
  }
}

/** Runs in the page, so it may use nothing from outside. */
export function installFakeGoogle(script: Script): void {
  window.okrCalls = [];
  window.okrFocused = 0;
  window.okrScript = Object.fromEntries(Object.entries(script).map(([name, steps]) => [name, [...steps]]));

  interface Handlers {
    readonly success?: (value: unknown) => void;
    readonly failure?: (error: Error) => void;
  }
  function runner(handlers: Handlers): object {
    return new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) => runner({ ...handlers, success } as Handlers);
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) => runner({ ...handlers, failure } as Handlers);
          return (...args: unknown[]) => answer(handlers, name, args);
        },
      },
    );
  }
  function answer(handlers: Handlers, name: string, args: readonly unknown[]): void {
    // What crosses is copied; a Date or a function would not arrive.
    window.okrCalls.push({ name, args: JSON.parse(JSON.stringify(args)) });
    const steps = window.okrScript[name] ?? [];
    const step = steps.length > 1 ? steps.shift() : steps[0];
    setTimeout(() => {
      if (step === undefined) handlers.failure?.(new Error(`no answer is scripted for ${name}`));
      else if ('error' in step)
        handlers.failure?.(Object.assign(new Error(step.error.message), { name: step.error.name }));
      else if ('nothing' in step) handlers.success?.(undefined);
      else if ('fail' in step) handlers.success?.({ ok: false, code: step.fail, args: step.args ?? {} });
      else handlers.success?.({ ok: true, value: step.value });
    }, step?.delay ?? 0);
  }
  const editor = { focus: () => void window.okrFocused++ };
  Object.assign(window, { google: { script: { run: runner({}), host: { editor } } } });
}
