/** What the page and the sidebar's frame say to each other. */
export type FromSidebar =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' };

export type ToSidebar =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/** What the frame is told when it is made. */
export interface SidebarSettings {
  /** The functions that google.script.run offers. */
  readonly functions: readonly string[];
  readonly origin: string;
}
