/** A file dragged onto the page is opened. */
export interface DropOptions {
  readonly words: () => string;
  readonly onFile: (file: File) => void;
}

export function acceptDrops({ words, onFile }: DropOptions): void {
  const veil = document.createElement('div');
  veil.className = 'drop-veil';
  veil.hidden = true;
  document.body.append(veil);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

  window.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.textContent = words();
    // Lies over everything, the panel's frame as well, which would swallow the file.
    veil.hidden = false;
  });
  window.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  });
}
