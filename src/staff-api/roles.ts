import { ANNOUNCEMENT, ANSWER, AUTHORITY, PROFILE, QUESTION, SESSION } from '../content-types';
import type { StaffAction } from './permissions';

/** A role as code: what is in the database is made to agree with it at every start. */
export interface StaffRole {
  code: string;
  name: string;
  description: string;
  actions: readonly StaffAction[];
  /** Content-manager permissions: actions by type. Leaders and authority staff have none. */
  content: Readonly<Record<string, readonly ContentAction[]>>;
}

export type ContentAction = 'create' | 'read' | 'update' | 'delete';

export const STAFF_ROLES: readonly StaffRole[] = [
  {
    code: 'dialogue-editor',
    name: 'Ban Biên tập',
    description: 'Điều hành phiên, tiếp nhận và phân loại câu hỏi, công bố câu trả lời',
    actions: [
      'runSessions',
      'triage',
      'enter',
      'assign',
      'publish',
      'oversee',
      'manageProfiles',
      'managePeople',
      'operate',
    ],
    content: {
      // Sessions and profiles have screens of their own; only a draft nobody wants is removed here.
      [SESSION]: ['read', 'delete'],
      [AUTHORITY]: ['create', 'read', 'update'],
      [PROFILE]: ['read'],
      [ANNOUNCEMENT]: ['read'],
      [QUESTION]: ['read'],
      [ANSWER]: ['read'],
    },
  },
  {
    code: 'dialogue-leader',
    name: 'Lãnh đạo trả lời',
    description: 'Soạn, duyệt và công bố câu trả lời được giao cho cơ quan mình',
    actions: ['draft', 'approve', 'publish'],
    content: {},
  },
  {
    code: 'authority-staff',
    name: 'Cán bộ cơ quan',
    description: 'Soạn câu trả lời được giao cho cơ quan mình',
    actions: ['draft'],
    content: {},
  },
];
