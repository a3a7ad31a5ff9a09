import { toldFailure, type ToldFailure } from './reason-of';
import { DeliveryFailure, type Message, type Sender } from './sender';

/** Milliseconds a stopping node still waits for what is under way. */
const STOP_GRACE = 5_000;

/** Null when the message is out. */
export type Outcome = ToldFailure | null;

/**
 * Lets a sender deliver, and cuts it after `timeout` milliseconds, or some seconds after the node was told
 * to stop. Waits no longer for one that does not heed the cut. Never throws.
 */
export async function attempt(
  sender: Sender,
  message: Message,
  { timeout, stop }: { timeout: number; stop: AbortSignal },
): Promise<Outcome> {
  const cut = new AbortController();
  const wasCut = new Promise<never>((_, reject) =>
    cut.signal.addEventListener('abort', () => reject(cut.signal.reason), { once: true }),
  );
  const cutIn = (milliseconds: number, reason: string): NodeJS.Timeout =>
    setTimeout(() => cut.abort(new DeliveryFailure(reason)), milliseconds);

  const timers = [cutIn(timeout, `no answer in ${timeout} ms`)];
  const hurry = (): void => void timers.push(cutIn(STOP_GRACE, 'the node was stopped'));
  if (stop.aborted) hurry();
  else stop.addEventListener('abort', hurry, { once: true });
  try {
    await Promise.race([(async () => sender.deliver(message, cut.signal))(), wasCut]);
    return null;
  } catch (error) {
    return toldFailure(error);
  } finally {
    timers.forEach(clearTimeout);
    stop.removeEventListener('abort', hurry);
  }
}
