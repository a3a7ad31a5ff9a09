import type { Core } from '@strapi/strapi';
import { outboxSettings } from './settings';

const given = (stated: Record<string, string>) =>
  ((name: string, fallback: string) =>
    stated[name] ?? fallback) as unknown as Core.Config.Shared.ConfigParams['env'];

describe('the settings of the relay', () => {
  it('are a second, 8 at once, 30 seconds, 20 attempts, from 5 seconds to a day', () => {
    expect(outboxSettings(given({}))).toEqual({
      isRelaying: true,
      everyMilliseconds: 1_000,
      atOnce: 8,
      timeout: 30_000,
      maxAttempts: 20,
      firstWait: 5_000,
      longestWait: 86_400_000,
    });
  });

  it.each([
    ['OUTBOX_RELAY', 'false'],
    ['OUTBOX_EVERY_MILLISECONDS', '-1'],
    ['OUTBOX_EVERY_MILLISECONDS', 'soon'],
    ['OUTBOX_AT_ONCE', '0'],
    ['OUTBOX_TIMEOUT_MILLISECONDS', '1.5'],
    ['OUTBOX_ATTEMPTS', ''],
    ['OUTBOX_LONGEST_WAIT_MILLISECONDS', '86400001'],
    ['OUTBOX_LONGEST_WAIT_MILLISECONDS', '4999'],
  ])('are refused by name: %s=%s', (name, value) => {
    expect(() => outboxSettings(given({ [name]: value }))).toThrow(name);
  });
});
