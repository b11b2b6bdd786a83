/** Done once per process: the engine's functions and plugins as the host needs them. */
import { engine } from './engine.js';
import type { FunctionDescription } from './engine-library.js';
import type { Argument, EvaluationContext } from './engine-types.js';
import { installLazyFormulas } from './formula-compiler.js';
import { HostDataPlugin } from './host-data.js';
import { installIndexedFunctions } from './indexed-functions.js';
import { differenceFormat } from './number-format.js';

/** What a model's functions can ask their host, handed over as the engine's `custom` configuration. */
export interface HostContext {
  readonly hostToday: () => number;
  readonly hostNow: () => number;
}

/** Runs inside one dispatch: many changes, one evaluation. */
export class HostBatchPlugin extends engine.UIPlugin {
  static getters: string[] = [];
  static layers: string[] = [];
  static job: (() => void) | undefined;
  constructor(config: object) {
    super(config);
  }
  handle(command: { readonly type: string }): void {
    if (command.type !== 'HOST_BATCH') return;
    const job = HostBatchPlugin.job;
    HostBatchPlugin.job = undefined;
    job?.();
    // Tells the engine's drawing plugins that cells may have changed; no cell is computed for it.
    this.dispatch('EVALUATE_CELLS', { cellIds: [] });
  }
  allowDispatch(): 'Success' {
    return 'Success';
  }
  beforeHandle(): void {}
  finalize(): void {}
  exportForExcel(): void {}
}

function replaceFunction(name: string, change: Partial<FunctionDescription>): void {
  const { functionRegistry } = engine.registries;
  const original = functionRegistry.content[name];
  functionRegistry.replace(name, { ...(original as FunctionDescription), ...change });
}

function installSheetsFunctions(): void {
  const { arg, toNumber } = engine.helpers;
  replaceFunction('TODAY', {
    compute() {
      const today = this.hostToday as HostContext['hostToday'] | undefined;
      return { value: today?.() ?? 0, format: this.locale.dateFormat };
    },
  });
  replaceFunction('NOW', {
    compute() {
      const now = this.hostNow as HostContext['hostNow'] | undefined;
      return { value: now?.() ?? 0, format: `${this.locale.dateFormat} ${this.locale.timeFormat}` };
    },
  });
  replaceFunction('MINUS', {
    compute(this: EvaluationContext, from: Argument, less: Argument) {
      const [a, b] = [from, less].map((value) => (Array.isArray(value) ? undefined : value));
      return {
        value: toNumber(a, this.locale) - toNumber(b, this.locale),
        format: differenceFormat(a?.format, b?.format),
      };
    },
  });
  // "FALSE for any formula result": support.google.com/docs/answer/3093290
  replaceFunction('ISBLANK', {
    compute(this: EvaluationContext, value: Argument) {
      if (value === undefined || Array.isArray(value) || value.value !== null) return false;
      return !(value.position && this.getters.getCell(value.position)?.isFormula);
    },
  });
  engine.registries.functionRegistry.replace('REPT', {
    description: 'Text repeated a number of times.',
    args: [arg('text (string)', 'The text.'), arg('number (number)', 'How often.')],
    compute(this: EvaluationContext, text: Argument, number: Argument) {
      const times = Math.trunc(toNumber(Array.isArray(number) ? undefined : number, this.locale));
      return engine.helpers.toString(Array.isArray(text) ? undefined : text).repeat(Math.max(0, times));
    },
  });
}

let isReady = false;
export function prepareEngine(): void {
  if (isReady) return;
  isReady = true;
  // Node 20 lacks what the engine's undo uses.
  const grouping = Object as unknown as {
    groupBy?: (items: Iterable<unknown>, key: (item: unknown, at: number) => PropertyKey) => object;
  };
  grouping.groupBy ??= (items, key) => {
    const groups: Record<PropertyKey, unknown[]> = {};
    let at = 0;
    for (const item of items) {
      const name = key(item, at++);
      groups[name] ??= [];
      groups[name].push(item);
    }
    return groups;
  };
  // The engine reports every evaluation there; a browser hides it, Node prints it.
  if (typeof window === 'undefined') console.debug = () => {};
  engine.setTranslationMethod(
    (text, ...values) => values.reduce<string>((all, value) => all.replace('%s', String(value)), text),
    () => true,
  );
  installSheetsFunctions();
  installIndexedFunctions();
  installLazyFormulas();
  engine.registries.corePluginRegistry.add('okr host data', HostDataPlugin);
  engine.registries.featurePluginRegistry.add('okr host batch', HostBatchPlugin);
}
