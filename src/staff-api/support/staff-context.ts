import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { AttachedFile } from '../../api/submission/input';
import { filesOf, idempotencyKeyOf } from '../../api/submission/read-submit-request';
import type { StaffActor } from '../../domain/staff/actor';
import { actionId, type StaffAction } from '../permissions';

/** Who asks, and with what. */
export interface StaffRequest<Input> {
  strapi: Core.Strapi;
  actor: StaffActor;
  params: Record<string, string>;
  input: Input;
  idempotencyKey?: string;
  requestId?: string;
  /** Files of a form. Only routes that expect them let any through. */
  files: () => Promise<AttachedFile[]>;
  /** Whether the person's roles also allow another task. */
  may: (action: StaffAction) => boolean;
}

export const staffRequest = <Input>(
  strapi: Core.Strapi,
  ctx: Context,
  input: Input,
): StaffRequest<Input> => ({
  strapi,
  actor: { kind: 'staff', id: ctx.state.user.id },
  params: ctx.params,
  input,
  idempotencyKey: idempotencyKeyOf(ctx),
  requestId: ctx.state.requestId,
  files: () => filesOf(ctx),
  may: (action) => ctx.state.userAbility.can(actionId(action)),
});
