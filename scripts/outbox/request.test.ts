import { readRequest, UsageError } from './request';

describe('what is asked of the outbox', () => {
  it.each([
    ['how it stands', [], { asJson: false, change: null }],
    ['the same for a program', ['--json'], { asJson: true, change: null }],
    [
      'to put everything back',
      ['--release', 'all'],
      { asJson: false, change: { kind: 'release', which: { sender: null, messageKey: null } } },
    ],
    [
      'to put one back',
      ['--release', 'e-mail:abc123'],
      {
        asJson: false,
        change: { kind: 'release', which: { sender: 'e-mail', messageKey: 'abc123' } },
      },
    ],
    [
      'to park all of a sender',
      ['--park', 'webhook-2', '--json'],
      { asJson: true, change: { kind: 'park', which: { sender: 'webhook-2', messageKey: null } } },
    ],
  ])('is %s', (_what, given, request) => {
    expect(readRequest(given)).toEqual(request);
  });

  it.each([
    ['an unknown option', ['--relaese', 'all']],
    ['a word too many', ['all']],
    ['nothing to release', ['--release']],
    ['an empty one', ['--release', '']],
    ['two at once', ['--release', 'all', '--park', 'all']],
    ['no delivery', ['--release', 'e-mail:abc:def']],
    ['no sender', ['--park', "x'; drop"]],
  ])('is refused with the right use: %s', (_what, given) => {
    expect(() => readRequest(given)).toThrow(UsageError);
    expect(() => readRequest(given)).toThrow('npm run outbox');
  });
});
