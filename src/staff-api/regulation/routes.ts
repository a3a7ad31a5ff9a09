import type { ProfileEffect } from '../../api/regulation-profile/services/profile-editing';
import { toProfileFields } from '../../api/regulation-profile/to-domain';
import type { ProfilePreview, ProfileView } from '../contract/regulation';
import { decisionView } from '../support/decision-view';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { change, profile, trial } from './input';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: services and shapes are untyped
type Untyped = any;

const editing = ({ strapi }: StaffRequest<unknown>): Untyped =>
  strapi.service('api::regulation-profile.profile-editing');

const view = (stored: Untyped): ProfileView => ({
  documentId: stored.documentId,
  ...toProfileFields(stored),
  updatedAt: new Date(stored.updatedAt).toISOString(),
});

const previewView = ({ decision, sessions, ...effect }: ProfileEffect): ProfilePreview => ({
  ...effect,
  decision: decisionView(decision),
  sessions: sessions.map(({ documentId, topic, before, after }) => ({
    documentId,
    topic,
    before: decisionView(before),
    after: decisionView(after),
  })),
});

/** The numbers of the regulation and the addresses of intake, as editors change them. */
export const regulationRoutes = [
  staffRoute({
    method: 'GET',
    path: '/profiles',
    actions: 'manageProfiles',
    answer: async (request) => (await editing(request).all()).map(view),
  }),
  staffRoute({
    method: 'POST',
    path: '/profiles/preview',
    actions: 'manageProfiles',
    input: trial,
    answer: async (request) => {
      const { documentId = null, ...tried } = request.input;
      return previewView(await editing(request).preview({ documentId, profile: tried }));
    },
  }),
  staffRoute({
    method: 'GET',
    path: '/profiles/:id',
    actions: 'manageProfiles',
    answer: async (request) => view(await editing(request).find(request.params.id)),
  }),
  staffRoute({
    method: 'POST',
    path: '/profiles',
    actions: 'manageProfiles',
    input: profile,
    status: 201,
    answer: async (request) => view(await editing(request).create(request.input, request.actor)),
  }),
  staffRoute({
    method: 'PUT',
    path: '/profiles/:id',
    actions: 'manageProfiles',
    input: change,
    answer: async (request) => {
      const { knownUpdatedAt, ...changed } = request.input;
      const saving = { documentId: request.params.id, profile: changed, knownUpdatedAt };
      return view(await editing(request).change(saving, request.actor));
    },
  }),
];
