import { Crowd } from '../live/crowd';
import type { Finding, Stage } from './stage';

const READERS = 200;
const ARRIVE_WITHIN = 2_000;
/** A reader who lost its node may be told to wait for 17 s. */
const PATIENCE = 40_000;

/** Readers of the page through the balancer, and the answers they are to have. */
export class Readers {
  private readonly crowd = new Crowd(1);
  private readonly markers: string[] = [];

  static async of({ balancer, slug }: Stage): Promise<Readers> {
    const readers = new Readers();
    const report = await readers.crowd.arrive({
      nodes: [balancer.url],
      slug,
      readers: READERS,
      within: ARRIVE_WITHIN,
      page: 'read',
    });
    if (report.unserved > 0) throw new Error(`${report.unserved} readers got no stream.`);
    return readers;
  }

  /** Milliseconds from the commit of an answer to each reader who has it by the end of the patience. */
  async hear(published: { marker: string; committedAt: number }): Promise<number[]> {
    const { marker, committedAt } = published;
    this.markers.push(marker);
    const times = await this.crowd.timesOnceAllHave(marker, READERS, PATIENCE);
    return times.map((at) => at - committedAt);
  }

  /** Whether every reader has every answer, each event once and in order. */
  async leave(): Promise<Finding> {
    const { incomplete, faults, broken, turnedAway } = await this.crowd.account(this.markers);
    await this.crowd.end();
    return {
      figures: [
        `${READERS} readers, ${this.markers.length} answers: ${incomplete} incomplete, ` +
          `${faults.length} out of order, ${broken} streams broken, ${turnedAway} turned away`,
      ],
      faults: [...(incomplete > 0 ? [`${incomplete} readers miss an answer`] : []), ...faults],
    };
  }
}
