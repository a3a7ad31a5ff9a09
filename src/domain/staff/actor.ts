/** Who acts: a reader of the portal, a member of staff (admin user id), or the system itself. */
export type Actor = { kind: 'public' | 'system' } | StaffActor;

/** A member of staff, by admin user id. */
export interface StaffActor {
  kind: 'staff';
  id: number;
}
