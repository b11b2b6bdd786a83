/** The small windows in the lower right corner: reference/spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds */
export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Seconds; negative stays until it is closed. */
  readonly seconds: number;
}

/** Gives what closes it before its time. */
export function showToast(element: HTMLElement, toast: Toast, closeLabel: string): () => void {
  const note = document.createElement('div');
  note.className = 'toast-note';
  if (toast.title) {
    const title = document.createElement('strong');
    title.textContent = toast.title;
    note.append(title);
  }
  note.append(toast.message);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', closeLabel);
  close.addEventListener('click', () => note.remove());
  note.append(close);
  element.append(note);
  if (toast.seconds >= 0) setTimeout(() => note.remove(), toast.seconds * 1000);
  return () => note.remove();
}
