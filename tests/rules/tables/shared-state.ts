const built = new WeakMap<object, Map<unknown, Promise<unknown>>>();

/**
 * The same records for every rule tried in one state of the same system: what is refused leaves
 * them as they were, and each rule's test proves it.
 */
export function sharedState<Where extends object, State>(
  where: Where,
  given: (where: Where) => Promise<State>,
): Promise<State> {
  const states = built.get(where) ?? new Map<unknown, Promise<unknown>>();
  built.set(where, states);
  if (!states.has(given)) states.set(given, given(where));
  return states.get(given) as Promise<State>;
}
