import type { Check } from './checks';
import { openStream, type OpenStream } from './open-stream';
import { liveAddress } from './stage';

const OFFICE = '127.9.0.1';
const ELSEWHERE = '127.9.0.2';
/** Refused one after the other: then the address has all it gets on either node. */
const REFUSED_IN_A_ROW = 10;

/** Readers are counted by their own address, whatever they write into the header. */
export const countedByAddress =
  (perAddress: number): Check =>
  async (stage) => {
    const most = perAddress * stage.fleet.size;
    const open = (localAddress: string, headers = {}): Promise<OpenStream> =>
      openStream(`${liveAddress(stage)}/events`, { localAddress, headers });
    const streams: OpenStream[] = [];
    const areRefused = (): boolean =>
      streams.length >= REFUSED_IN_A_ROW &&
      streams.slice(-REFUSED_IN_A_ROW).every(({ status }) => status === 429);
    while (!areRefused() && streams.length < 3 * most) streams.push(await open(OFFICE));
    const granted = streams.filter(({ status }) => status === 200).length;
    const forged: OpenStream[] = [];
    for (let reader = 0; reader < REFUSED_IN_A_ROW; reader += 1) {
      forged.push(await open(OFFICE, { 'X-Forwarded-For': `192.0.2.${reader}` }));
    }
    const other = await open(ELSEWHERE);
    for (const stream of [...streams, ...forged, other]) stream.close();
    const believed = forged.filter(({ status }) => status !== 429).length;
    return {
      figures: [
        `${granted} streams for one address, ${believed} more of ${forged.length} with a forged header; ` +
          `another address: ${other.status}`,
      ],
      faults: [
        ...(granted >= perAddress ? [] : [`at least ${perAddress} streams were to be granted`]),
        ...(other.status === 200 ? [] : ['another address was refused, too']),
        // One node may still have had a place for it.
        ...(granted + believed <= most ? [] : [`${believed} forged headers were believed`]),
      ],
    };
  };
