/** One thing the outside is told, as a sender gets it. */
export interface Message {
  /** Of the message, whoever it is sent by. */
  id: string;
  /**
   * `<sender>:<id>`, the same at every attempt: a `Message-ID` or an event id by which the other side
   * tells a repetition.
   */
  deliveryId: string;
  /** `<noun>.<past participle>`, e.g. `answer.published`. */
  kind: string;
  /** What it is about. Messages about the same thing come one after the other, in their order. */
  aggregateKey: string;
  /** Keys of records, never personal data: the sender reads what it tells. */
  payload: Record<string, unknown>;
  occurredAt: Date;
  /** 1 the first time; grows with each attempt, also those of nodes that were killed. */
  attempt: number;
}

/** One way to tell the outside. */
export interface Sender {
  /** Small letters, digits and hyphens. It is part of every delivery id: never to be changed. */
  name: string;
  /** Kinds of messages it is given. */
  kinds: readonly string[] | 'all';
  /**
   * Returns when the message is out of the house. Rejects to be asked again; with a `PermanentFailure`,
   * never again. Ends when the signal does: what goes on after it may be told twice.
   */
  deliver(message: Message, signal: AbortSignal): Promise<void>;
}

/** Why a message was not delivered; to be asked again. */
export class DeliveryFailure extends Error {
  readonly isPermanent: boolean = false;

  /** `reason` is stored and shown to operators: a few words, without personal data. */
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'DeliveryFailure';
  }
}

/** Why a message never will be delivered: it is parked at once. */
export class PermanentFailure extends DeliveryFailure {
  override readonly isPermanent = true;
}
