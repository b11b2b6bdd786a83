/** The host's time: stands still where tests set it, runs otherwise. */
export interface Clock {
  now(): Date;
  set(when: string | number | Date): void;
  advance(ms: number): void;
}

export class HostClock implements Clock {
  private fixed: number | undefined;
  private offset = 0;
  constructor(
    start: string | number | Date | undefined,
    private readonly onChange: () => void,
  ) {
    if (start !== undefined) this.fixed = new Date(start).getTime();
  }
  time(): number {
    return this.fixed ?? Date.now() + this.offset;
  }
  now(): Date {
    return new Date(this.time());
  }
  set(when: string | number | Date): void {
    this.fixed = new Date(when).getTime();
    this.onChange();
  }
  advance(ms: number): void {
    if (this.fixed === undefined) this.offset += ms;
    else this.fixed += ms;
    this.onChange();
  }
}
