/** The length a secret of 32 random bytes exceeds in every usual notation. */
const MINIMUM_CHARACTERS = 32;

/** Fewer different characters than this are a row of zeros or a repeated word. */
const MINIMUM_DISTINCT_CHARACTERS = 10;

/** Values of templates and manuals, wherever they stand in a secret. */
const TEMPLATE =
  /tobemodified|changeme|change-me|change_me|example|placeholder|your[-_ ]|secret(key)?$/i;

export const SECRET_NAMES = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'RECEIPT_SECRET',
] as const;

export type SecretName = (typeof SECRET_NAMES)[number];

/**
 * One sentence for each secret that is missing, too short, a default of a template, or equal to
 * another; none when all are fit for production. The values themselves are never named.
 *
 * APP_KEYS is a list separated by commas, each of whose keys counts as a secret of its own.
 */
export function secretProblems(secrets: Readonly<Record<string, string | undefined>>): string[] {
  const seen = new Map<string, string>();
  return SECRET_NAMES.flatMap((name) => {
    const values = valuesOf(name, secrets[name] ?? '');
    if (values.length === 0) return [`${name} is missing.`];
    return values.flatMap(({ label, value }) => {
      const twin = seen.get(value);
      seen.set(value, label);
      const problem = problemOf(value) ?? (twin !== undefined ? `is equal to ${twin}` : undefined);
      return problem === undefined ? [] : [`${label} ${problem}.`];
    });
  });
}

/** Refuses to go on, naming every unfit secret. */
export function assertSecrets(secrets: Readonly<Record<string, string | undefined>>): void {
  const problems = secretProblems(secrets);
  if (problems.length === 0) return;
  throw new Error(
    [
      'Refusing to start in production: the secrets are not fit for it.',
      ...problems.map((problem) => `  - ${problem}`),
    ].join('\n'),
  );
}

function valuesOf(name: SecretName, stored: string): { label: string; value: string }[] {
  if (name !== 'APP_KEYS') return stored === '' ? [] : [{ label: name, value: stored }];
  const keys = stored
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
  return keys.map((value, index) => ({ label: `APP_KEYS (key ${index + 1})`, value }));
}

function problemOf(value: string): string | undefined {
  if (TEMPLATE.test(value)) return 'is a default of a template';
  if (value.length < MINIMUM_CHARACTERS) return `is shorter than ${MINIMUM_CHARACTERS} characters`;
  if (new Set(value).size < MINIMUM_DISTINCT_CHARACTERS) return 'repeats few characters';
  return undefined;
}
