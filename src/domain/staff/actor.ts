/** Who acts: a reader of the portal, a member of staff (admin user id), or the system itself. */
export type Actor = { kind: 'public' | 'system' } | { kind: 'staff'; id: number };
