/** The panel on the right: title, close button and the sandboxed frame that the add-on's HTML runs in. */
import { toClient } from './crossing.js';
import { find } from './element.js';
import type { FromSidebar, SidebarSettings, ToSidebar } from './messages.js';

export interface SidebarOptions {
  readonly element: HTMLElement;
  /** The script that makes google.script. */
  readonly shim: string;
  readonly functions: readonly string[];
  /** Runs a function of the add-on. */
  readonly run: (name: string, args: readonly unknown[]) => unknown;
  readonly onClose: () => void;
  readonly onFocusEditor: () => void;
}

export interface SidebarPanel {
  show(title: string, html: string): void;
  close(): void;
  readonly isOpen: boolean;
}

export function createSidebar(options: SidebarOptions): SidebarPanel {
  const { element } = options;
  const body = find('.sidebar-body', element);
  const title = find('.sidebar-title', element);
  let frame: HTMLIFrameElement | undefined;

  const close = () => {
    frame?.remove();
    frame = undefined;
    element.hidden = true;
    document.body.classList.remove('with-sidebar');
    options.onClose();
  };

  const show = (name: string, html: string) => {
    frame?.remove();
    frame = document.createElement('iframe');
    frame.title = name;
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
    );
    frame.srcdoc = withGoogleScript(html, options.shim, {
      functions: options.functions,
      origin: window.location.origin,
    });
    title.textContent = name;
    element.hidden = false;
    document.body.classList.add('with-sidebar');
    body.append(frame);
  };

  find('.sidebar-close', element).addEventListener('click', close);
  window.addEventListener('message', (event: MessageEvent<FromSidebar>) => {
    const sender = frame?.contentWindow;
    if (!sender || event.source !== sender) return;
    if (event.data.kind === 'close') close();
    else if (event.data.kind === 'focusEditor') options.onFocusEditor();
    else answer(sender, event.data, options.run);
  });

  return {
    show,
    close,
    get isOpen() {
      return frame !== undefined;
    },
  };
}

/**
 * A call takes a moment, as it does on Google (there it takes a second), so that waiting and progress are seen.
 */
function answer(
  to: Window,
  { id, name, args }: { readonly id: number; readonly name: string; readonly args: readonly unknown[] },
  run: SidebarOptions['run'],
): void {
  const send = (message: ToSidebar) => to.postMessage(message, '*');
  setTimeout(() => {
    try {
      send({ kind: 'answer', id, value: toClient(run(name, args)) });
    } catch (error) {
      send({ kind: 'failure', id, message: String(error) });
    }
  }, 45);
}

/** Google puts its script in front of the page's own ones. */
function withGoogleScript(html: string, shim: string, settings: SidebarSettings): string {
  const script = document.createElement('script');
  script.dataset.settings = JSON.stringify(settings);
  const opening = script.outerHTML.replace('</script>', '');
  return html.replace(/(<head[^>]*>|<html[^>]*>|<!doctype html>|^)/i, (start) => `${start}${opening}${shim}</script>`);
}
