import { CODINGS, type Coding } from '../feed/representation';

/** Browsers send a handful of different headers; whoever makes up others makes no work of it. */
const MOST_REMEMBERED = 100;
const remembered = new Map<string, Coding>();

/** The content coding for a reader who sends this `Accept-Encoding`. */
export function codingFor(header: string | string[] | undefined): Coding {
  const accepted = String(header ?? '');
  const known = remembered.get(accepted);
  if (known !== undefined) return known;
  const coding = CODINGS.find((one) => accepts(accepted, one)) ?? 'identity';
  if (remembered.size < MOST_REMEMBERED) remembered.set(accepted, coding);
  return coding;
}

const accepts = (header: string, coding: Coding): boolean =>
  header.split(',').some((entry) => {
    const [name, quality] = entry.toLowerCase().split(';');
    return name!.trim() === coding && !/^\s*q=0(\.0*)?\s*$/.test(quality ?? '');
  });
