import type { Clock } from '#kernel';

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  private moment: Date;

  constructor(start = '2026-11-20T10:00:00Z') {
    this.moment = new Date(start);
  }

  now(): Date {
    return new Date(this.moment);
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.moment = new Date(this.moment.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
