import { Briefcase, Calendar, Discuss, Filter, Headphones, Lock, User } from '@strapi/icons';
import type { ComponentType } from 'react';
import type { StaffAction } from '../staff-api/permissions';

/** One screen in the panel's menu. */
export interface Screen {
  /** Its text is `menu.<name>`, its address `/admin/dialogue/<name>`. */
  name: string;
  icon: ComponentType;
  /** Any one of these tasks shows it. */
  actions: readonly StaffAction[];
  load: () => Promise<{ default: ComponentType }>;
}

/** The staff's screens, in the order of a session's day. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'sessions',
    icon: Calendar,
    actions: ['runSessions'],
    load: () => import('./pages/Sessions'),
  },
  {
    name: 'triage',
    icon: Filter,
    actions: ['triage'],
    load: () => import('./pages/Triage'),
  },
  {
    name: 'counter',
    icon: Headphones,
    actions: ['enter'],
    load: () => import('./pages/CounterEntry'),
  },
  {
    name: 'desk',
    icon: Discuss,
    actions: ['draft', 'approve', 'oversee'],
    load: () => import('./pages/AnsweringDesk'),
  },
  {
    name: 'regulation',
    icon: Briefcase,
    actions: ['manageProfiles'],
    load: () => import('./pages/Regulation'),
  },
  {
    name: 'people',
    icon: User,
    actions: ['managePeople'],
    load: () => import('./pages/People'),
  },
  {
    name: 'operation',
    icon: Lock,
    actions: ['operate'],
    load: () => import('./pages/Operation'),
  },
];
