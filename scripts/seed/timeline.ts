import type { Core } from '@strapi/strapi';
import { atInstant } from './clock';

interface Deed {
  at: Date;
  work: () => Promise<unknown>;
}

/** Deeds collected in any order and done in the order of their instants, each at its own. */
export class Timeline {
  private readonly deeds: Deed[] = [];

  constructor(private readonly strapi: Core.Strapi) {}

  add(at: Date, work: () => Promise<unknown>): void {
    this.deeds.push({ at, work });
  }

  async play(): Promise<void> {
    const ordered = [...this.deeds].sort((one, other) => one.at.getTime() - other.at.getTime());
    for (const { at, work } of ordered) await atInstant(this.strapi, at, work);
  }
}

export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);

export const daysAfter = (instant: Date, days: number): Date => minutesAfter(instant, days * 1_440);

export const wholeMinute = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
