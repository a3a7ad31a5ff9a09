import fs from 'node:fs';

/** Clock ticks of Linux in a second, as `/proc` counts them. */
const TICKS_PER_SECOND = 100;

/** Milliseconds of a processor the process has had since it began. */
export function processorMilliseconds(pid: number): number {
  // After the name, which stands in brackets and may hold blanks: user and system time.
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1_000;
}
