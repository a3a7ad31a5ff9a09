/**
 * The ways to reach a submitter, each in one spelling: `tel:0912345678` for +84 912 345 678,
 * `mail:an@example.vn` for An+doi-thoai@Example.vn. Empty when none is stated.
 */
export function contactsOf({
  telephone,
  email,
}: {
  telephone: string | null;
  email: string | null;
}): string[] {
  const number = telephoneOf(telephone ?? '');
  const mailbox = mailboxOf(email ?? '');
  return [
    ...(number === '' ? [] : [`tel:${number}`]),
    ...(mailbox === '' ? [] : [`mail:${mailbox}`]),
  ];
}

/** Digits alone, the country's own code as the leading nought it stands for. */
const telephoneOf = (typed: string): string =>
  typed.replace(/\D/g, '').replace(/^(00)?84(?=\d{9,10}$)/, '0');

/** Lower case, without what a person may add after a plus to a mailbox. */
const mailboxOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '');
