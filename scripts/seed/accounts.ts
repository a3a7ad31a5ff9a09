import type { Core } from '@strapi/strapi';
import { MEMBERSHIP } from '../../src/content-types';

export interface DemoAccount {
  /** Who this is on the screens, in Vietnamese and English. */
  role: string;
  email: string;
  password: string;
}

interface DemoPerson extends DemoAccount {
  roleCode: string;
  firstname: string;
  lastname: string;
  /** Codes of the authorities whose desk is this person's. */
  authorities: string[];
}

// Known to everybody on purpose: the demo refuses a database with accounts of its own, and
// production refuses the demo's database.
const PASSWORD = 'Doithoai-2026';

const PEOPLE: readonly DemoPerson[] = [
  {
    role: 'Ban Biên tập · Editor',
    email: 'editor@demo.vn',
    password: PASSWORD,
    roleCode: 'dialogue-editor',
    firstname: 'Biên tập',
    lastname: 'Trần',
    authorities: [],
  },
  {
    role: 'Lãnh đạo · Leader',
    email: 'leader@demo.vn',
    password: PASSWORD,
    roleCode: 'dialogue-leader',
    firstname: 'Lãnh đạo',
    lastname: 'Lê',
    authorities: ['UBND', 'SN01'],
  },
  {
    role: 'Cán bộ cơ quan · Authority staff',
    email: 'staff@demo.vn',
    password: PASSWORD,
    roleCode: 'authority-staff',
    firstname: 'Cán bộ',
    lastname: 'Phạm',
    authorities: ['SN01'],
  },
  {
    role: 'Quản trị · Super admin',
    email: 'admin@demo.vn',
    password: PASSWORD,
    roleCode: 'strapi-super-admin',
    firstname: 'Quản trị',
    lastname: 'Nguyễn',
    authorities: [],
  },
];

export const DEMO_ACCOUNTS: readonly DemoAccount[] = PEOPLE.map(({ role, email, password }) => ({
  role,
  email,
  password,
}));

const MEMBER_SINCE = new Date('2016-07-13T00:00:00+07:00');

/** Creates the demo's people and answers their ids by e-mail address. */
export async function seedAccounts(
  strapi: Core.Strapi,
  authorityKeys: ReadonlyMap<string, string>,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const person of PEOPLE) {
    const id = await createStaff(strapi, person);
    ids.set(person.email, id);
    for (const code of person.authorities) {
      await joinAuthority(strapi, id, authorityKeys.get(code) ?? '', MEMBER_SINCE);
    }
  }
  return ids;
}

/** An account of the admin panel with one role. */
export async function createStaff(
  strapi: Core.Strapi,
  person: {
    roleCode: string;
    firstname: string;
    lastname: string;
    email: string;
    password: string;
  },
): Promise<number> {
  const { roleCode, ...account } = person;
  const role = await strapi.service('admin::role').findOne({ code: roleCode });
  const user = await strapi.service('admin::user').create({
    ...account,
    preferedLanguage: 'vi',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return user.id;
}

export const joinAuthority = (
  strapi: Core.Strapi,
  userId: number,
  authorityKey: string,
  validFrom: Date,
): Promise<{ documentId: string }> =>
  strapi.service(MEMBERSHIP).begin({ userId, authorityKey, validFrom }, { kind: 'system' });
