import type { Core } from '@strapi/strapi';
import { toAnnouncementFacts } from '../../api/dialogue-session/to-domain';
import { currentCommand, runCommand, type Command } from '../../commands/command';
import { ANNOUNCEMENT } from '../../content-types';
import { announcementKindOf, type AnnouncementKind } from '../../domain/announcement/kind';
import { announcementText } from '../../domain/announcement/template';
import type { SessionCommand } from '../../domain/dialogue-session/events';
import type { Connection } from '../../persistence/connection';
import { countReceived } from '../../persistence/fates';
import { actorOfRequest } from './actor-of-request';
import type { StoredDocument } from './types';

/**
 * Tells the public what a command has done to a session, in the same transaction, in the editor's
 * words where the command brought some and in the template's otherwise.
 */
export async function publishAnnouncements(
  strapi: Core.Strapi,
  trx: Connection,
  session: StoredDocument,
  commands: readonly SessionCommand[],
  now: Date,
): Promise<void> {
  const kinds = commands
    .map(announcementKindOf)
    .filter((kind): kind is AnnouncementKind => kind !== null);
  for (const kind of kinds) {
    const command = commandFor(strapi, kinds.indexOf(kind) === 0);
    const received = await countReceived(trx, session.documentId);
    const facts = toAnnouncementFacts(kind, session, received);
    const text = { ...announcementText(kind, facts), ...command.announcement };
    await runCommand(strapi, command, () =>
      strapi.documents(ANNOUNCEMENT).create({
        data: { kind, ...text, issuedAt: now.toISOString(), session: session.documentId },
      }),
    );
  }
}

// An edit in the content manager announces too, although no command service was called.
const commandFor = (strapi: Core.Strapi, isFirst: boolean): Command => {
  const command = currentCommand() ?? {
    name: 'announcement.publish',
    actor: actorOfRequest(strapi),
  };
  return isFirst ? command : { ...command, announcement: undefined };
};
