import { DeliveryFailure, PermanentFailure, type Sender } from '../../../src/outbox/sender';

/** A sender that posts to a `Receiver`: 410 is for ever, any other refusal is not. */
export const posting = (name: string, url: string, kinds: Sender['kinds']): Sender => ({
  name,
  kinds,
  async deliver(message, signal) {
    const body = JSON.stringify({ ...message, sender: name, pid: process.pid });
    const { status } = await fetch(url, { method: 'POST', body, signal });
    if (status === 410) throw new PermanentFailure('gone');
    if (status !== 200) throw new DeliveryFailure(`answered ${status}`);
  },
});
