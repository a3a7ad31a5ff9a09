/** What a person writes of an answer, as the screen holds it while it is being written. */
export interface DraftText {
  content: string;
  answererName: string;
  answererTitle: string;
  documents: { title: string; url: string }[];
  recordingSeconds: number | null;
}

/** A text together with the revision the server keeps it under. */
export interface StoredText {
  text: DraftText;
  revision: number;
}

type Field = keyof DraftText;

const FIELDS: readonly Field[] = [
  'content',
  'answererName',
  'answererTitle',
  'documents',
  'recordingSeconds',
];

/** As the server keeps it: composed letters, plain line ends, nothing invisible, before or behind. */
const asStored = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .trim();

const canonical = (text: DraftText, field: Field): string => {
  const value = text[field];
  if (field === 'content') return asStored(text.content);
  if (typeof value === 'string') return asStored(value).replace(/\s+/g, ' ');
  if (field === 'documents') return JSON.stringify(sendableDocuments(text.documents));
  return String(value ?? '');
};

const isAddress = (url: string): boolean =>
  /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url) && url.length <= 255;

/** Whether a line of the list of documents is complete enough to be stored. */
export const isSendable = ({ title, url }: { title: string; url: string }): boolean =>
  title.trim() !== '' && isAddress(url.trim());

/** The documents the server takes; a line being typed stays on the screen until it is complete. */
export const sendableDocuments = (documents: DraftText['documents']): DraftText['documents'] =>
  documents
    .filter(isSendable)
    .map(({ title, url }) => ({ title: asStored(title), url: url.trim() }));

/** Whether the server would keep both as one and the same. */
export const isSameText = (one: DraftText, other: DraftText): boolean =>
  FIELDS.every((field) => canonical(one, field) === canonical(other, field));

/**
 * Puts what two people changed of the same text together, where each field was changed by one of
 * them only; `null` when both changed the same one and a person has to choose.
 */
export function mergeFields(base: DraftText, mine: DraftText, theirs: DraftText): DraftText | null {
  const is = (one: DraftText, other: DraftText, field: Field) =>
    canonical(one, field) === canonical(other, field);
  const merged = { ...mine };
  for (const field of FIELDS) {
    if (is(mine, theirs, field) || is(base, theirs, field)) continue;
    if (!is(base, mine, field)) return null;
    Object.assign(merged, { [field]: theirs[field] });
  }
  return merged;
}
