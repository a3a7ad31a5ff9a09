import { tmpdir } from 'node:os';
import type { Core } from '@strapi/strapi';
import type { DiskLimits } from '../src/domain/operation/disk-space';
import type { LiveConfig } from '../src/live/live-node';
import { outboxSettings, type OutboxSettings } from '../src/outbox/settings';

export type DialogueMode = 'production' | 'demo' | 'test' | 'development';

const MODES: readonly DialogueMode[] = ['production', 'demo', 'test', 'development'];

/** Settings of this system; read with `strapi.config.get('dialogue')`. */
export interface DialogueConfig {
  /** Demo accounts exist in `demo` only; secrets are checked in `production` only. */
  mode: DialogueMode;
  /** Key of the HMAC under which receipt codes are stored. Changing it orphans every receipt. */
  receiptSecret: string;
  /** Exact origins of the portal's pages, e.g. `https://haiphong.gov.vn`. */
  portalOrigins: string[];
  /** Whose dialogue it is, as the site's pages say in their head: in Vietnamese and in English. */
  siteOwner: { vi: string; en: string };
  /** Hosts whose broadcasts the pages may show in a frame, beside YouTube's cookieless one. */
  frameHosts: string[];
  attachments: {
    /** Files with one question. */
    maxFiles: number;
    /** Bytes of all files of one question together. */
    maxTotalBytes: number;
    /** Absolute folder for files while their request lasts; emptied after each. */
    temporaryDirectory: string;
  };
  /** The how-manieth identical text in a session, and every further one, is set aside. At least 2. */
  floodCopies: number;
  /** Milliseconds between two looks for texts that have arrived; 0 for none. */
  textsEveryMilliseconds: number;
  /** Milliseconds between two looks for what is due by the clock; 0 for none. */
  schedulerEveryMilliseconds: number;
  /** Milliseconds between two readings of the switches, the net under the notifications; 0 for none. */
  switchesEveryMilliseconds: number;
  intakeGuard: {
    /** Milliseconds between two readings of its settings, the net under the notifications; 0 for none. */
    everyMilliseconds: number;
    /** Milliseconds until what was counted is stored, and what counts no more forgotten; 0 for never. */
    houseMilliseconds: number;
  };
  /** How many minutes before the planned start the outside is told that a session starts. */
  startReminderMinutes: number[];
  /** Version of the consent text that submitters agree to; stored with each consent. */
  consentVersion: string;
  live: LiveConfig;
  outbox: OutboxSettings;
  /** Below the least, no session is announced; below the alarm, `/ready` warns. */
  disk: DiskLimits;
  /** Milliseconds after which a connection is cut on which nothing moves while an answer is under way. */
  stallMilliseconds: number;
  /** Seconds a stopping node still finishes requests before it cuts them. */
  drainSeconds: number;
  /** Seconds a stopping node answers `/ready` with 503 before it stops accepting. */
  drainDelaySeconds: number;
}

export default ({ env }: Core.Config.Shared.ConfigParams): DialogueConfig => {
  const mode = modeFrom(env('DIALOGUE_MODE', ''), env('NODE_ENV', 'development'));
  return {
    mode,
    receiptSecret: env('RECEIPT_SECRET', ''),
    portalOrigins: env.array('PORTAL_ORIGINS', []).filter((origin: string) => origin !== ''),
    siteOwner: {
      vi: env('SITE_OWNER', 'Thành phố Hải Phòng'),
      en: env('SITE_OWNER_EN', 'Hải Phòng City'),
    },
    frameHosts: env.array('PORTAL_FRAME_HOSTS', []).filter((host: string) => host !== ''),
    attachments: {
      maxFiles: 3,
      maxTotalBytes: 10 * 1024 * 1024,
      temporaryDirectory: env('UPLOAD_TEMPORARY_DIR', tmpdir()),
    },
    floodCopies: Math.max(2, env.int('FLOOD_COPIES', 10)),
    textsEveryMilliseconds: env.int('TEXTS_EVERY_MILLISECONDS', 1_000),
    schedulerEveryMilliseconds: env.int('SCHEDULER_EVERY_MILLISECONDS', 1_000),
    switchesEveryMilliseconds: env.int('SWITCHES_EVERY_MILLISECONDS', 1_000),
    intakeGuard: {
      everyMilliseconds: env.int('INTAKE_GUARD_EVERY_MILLISECONDS', 1_000),
      houseMilliseconds: env.int('INTAKE_GUARD_HOUSE_MILLISECONDS', 10_000),
    },
    startReminderMinutes: minutesFrom(env.array('START_REMINDER_MINUTES', ['1440', '30'])),
    consentVersion: env('CONSENT_VERSION', '2026-01'),
    live: {
      maxReaders: env.int('LIVE_READERS_MAX', 12_000),
      maxReadersPerAddress: env.int('LIVE_READERS_PER_ADDRESS', 500),
      everyMilliseconds: env.int('LIVE_EVERY_MILLISECONDS', 1_000),
      countersEveryMilliseconds: env.int('LIVE_COUNTERS_EVERY_MILLISECONDS', 5_000),
      sessionsKept: Math.max(1, env.int('LIVE_SESSIONS_KEPT', 64)),
    },
    outbox: outboxSettings(env),
    disk: {
      leastFreeBytes: env.int('DISK_FREE_MINIMUM_MEGABYTES', 2_048) * 1024 ** 2,
      leastFreeShare: env.int('DISK_FREE_MINIMUM_PERCENT', 10) / 100,
      alarmFreeShare: env.int('DISK_FREE_ALARM_PERCENT', 20) / 100,
    },
    stallMilliseconds: env.int('HTTP_STALL_TIMEOUT_MILLISECONDS', 60_000),
    drainSeconds: env.int('DRAIN_SECONDS', 20),
    drainDelaySeconds: env.int('DRAIN_DELAY_SECONDS', mode === 'production' ? 5 : 0),
  };
};

/** An empty list reminds nobody. */
function minutesFrom(stated: string[]): number[] {
  const minutes = stated.filter((one) => one !== '').map(Number);
  if (minutes.every((one) => Number.isInteger(one) && one > 0)) return minutes;
  throw new Error(
    `START_REMINDER_MINUTES must be minutes such as 1440,30, and is "${stated.join()}".`,
  );
}

function modeFrom(stated: string, nodeEnvironment: string): DialogueMode {
  if (stated === '') return nodeEnvironment === 'production' ? 'production' : 'development';
  const mode = MODES.find((known) => known === stated);
  if (!mode)
    throw new Error(`DIALOGUE_MODE must be one of ${MODES.join(', ')}, and is "${stated}".`);
  return mode;
}
