const LONGEST = 200;

/** What an operator is told of a failure, and what is stored of it: never a text that names a person. */
export interface ToldFailure {
  reason: string;
  isPermanent: boolean;
}

/**
 * Only a `DeliveryFailure` is told in its own words. Other errors may quote an address or a letter, so of
 * them the name and the code stay. Told apart by what they hold: compiled code and a test that reads the
 * source have a class each.
 */
export function toldFailure(error: unknown): ToldFailure {
  const { reason, isPermanent, name, code, cause } = (error ?? {}) as Record<string, unknown>;
  const words =
    typeof reason === 'string'
      ? reason
      : [name ?? 'Error', code ?? (cause as { code?: unknown } | undefined)?.code]
          .filter((word) => word !== undefined)
          .join(' ');
  return { reason: withoutPeople(words).slice(0, LONGEST), isPermanent: isPermanent === true };
}

/** A net under the senders' care: mail servers like to repeat the address they refuse. */
const withoutPeople = (text: string): string =>
  text.replace(/\S+@\S+/g, '…@…').replace(/\+?\d[\d .-]{6,}\d/g, '…');
