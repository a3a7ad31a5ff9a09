import type { Core } from '@strapi/strapi';

/** Where winston's transports look for the finished line. */
const FINISHED_LINE = Symbol.for('message');

/** The only fields besides the message that are ever written: none can hold personal data. */
const FIELDS = ['method', 'path', 'status', 'milliseconds', 'code'] as const;

interface LogEntry {
  level: string;
  message?: unknown;
  stack?: string;
  [FINISHED_LINE]?: string;
  [field: string]: unknown;
}

/**
 * Format of the log: instant, level, request id, message, and the stack of an error. JSON, or one
 * readable line.
 */
export function logLineFormat({ json }: { json: boolean }): {
  transform(entry: LogEntry): LogEntry;
} {
  return {
    transform(entry) {
      entry[FINISHED_LINE] = json ? asJson(entry) : asText(entry);
      return entry;
    },
  };
}

function asJson(entry: LogEntry): string {
  return JSON.stringify({
    time: new Date().toISOString(),
    level: entry.level,
    requestId: currentRequestId(),
    message: plain(entry.message),
    ...Object.fromEntries(
      FIELDS.filter((field) => field in entry).map((field) => [field, entry[field]]),
    ),
    stack: entry.stack,
  });
}

function asText(entry: LogEntry): string {
  const requestId = currentRequestId();
  const head = `${new Date().toISOString()} ${entry.level}${requestId === undefined ? '' : ` ${requestId}`}`;
  const fields = FIELDS.filter((field) => field in entry)
    .map((field) => ` ${field}=${entry[field]}`)
    .join('');
  return `${head} ${plain(entry.message)}${fields}${entry.stack ? `\n${entry.stack}` : ''}`;
}

/** Without the colours that Strapi puts into some of its messages. */
function plain(message: unknown): string {
  const text = typeof message === 'string' ? message : String(message ?? '');

  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

function currentRequestId(): string | undefined {
  const running = (globalThis as { strapi?: Core.Strapi }).strapi;
  return running?.requestContext.get()?.state.requestId as string | undefined;
}
