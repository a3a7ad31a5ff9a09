/** How an account of the panel names a person. */
export interface NamedAccount {
  firstname: string | null;
  lastname: string | null;
  email: string | null;
}

/** A person's full name in the Vietnamese order, family name first; the address where there is none. */
export function personName({ firstname, lastname, email }: NamedAccount): string {
  const name = [lastname, firstname]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');

  return name || (email ?? '');
}
