import { Crowd } from '../../scripts/drills/support/live/crowd';
import { pin } from './cores';

const PROCESSES = 2;

/** Readers in processes of their own, beside the servers and not on their core. */
export function crowdOnLoad(): Crowd {
  const crowd = new Crowd(PROCESSES);
  for (const pid of crowd.pids) pin(pid, 'load');
  return crowd;
}
