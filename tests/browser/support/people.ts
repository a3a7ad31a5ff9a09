/** Who sits at the screens: a name for tests, and the account the system under test has. */
export const PEOPLE = {
  editor: 'editor@demo.vn',
  secondEditor: 'second-editor@demo.vn',
  leader: 'leader@demo.vn',
  staff: 'staff@demo.vn',
  clerk: 'clerk@demo.vn',
  superAdmin: 'admin@demo.vn',
  /** Signed in, without a single task. */
  nobody: 'nobody@demo.vn',
} as const;

export type Who = keyof typeof PEOPLE;

export const PASSWORD = 'Doithoai-2026';
