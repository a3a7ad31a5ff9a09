import type { Core } from '@strapi/strapi';
import { oncePerNode } from '../operations/once-per-node';
import type { Sender } from './sender';

const NAME = /^[a-z][a-z0-9-]{1,39}$/;

const registry = oncePerNode('outbox-senders', () => new Map<string, Sender>());

/**
 * Lets a sender take part in the relay; to be called before `bootstrap()`. It gets what is queued after
 * the first start of any node that has it. Throws when the name is taken or is none.
 */
export function registerSender(strapi: Core.Strapi, sender: Sender): void {
  const known = registry(strapi);
  if (!NAME.test(sender.name)) throw new Error(`No name of a sender: "${sender.name}".`);
  if (known.has(sender.name)) throw new Error(`There are two senders "${sender.name}".`);
  known.set(sender.name, sender);
}

export const sendersOf = (strapi: Core.Strapi): Sender[] => [...registry(strapi).values()];
