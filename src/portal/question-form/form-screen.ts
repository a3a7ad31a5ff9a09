import type { QuestionFormTexts } from '../../public-texts/question-form';
import type { ErrorAnswer, ReceiptAnswer, SessionAnswer } from '../client/contract';
import type { Language } from '../formats/instant';
import type { Entry, EntryField } from './entry';
import type { AnswerText } from '../client/dialogue-client';
import type { QrPath } from '../qr/qr-path';
import type { SendingStage } from './send-patiently';
import type { ShownFault } from './shown-fault';
import type { SimilarQuestion } from './similar-questions';

/** Why a question was not sent, where no field is to blame. */
export type Trouble =
  | { kind: 'unreachable' | 'unsettled' | 'reused' | 'consentChanged' }
  | {
      kind: 'refused';
      details: ErrorAnswer['error']['details'];
      message: string;
      /** Before this instant it is not worth trying again. */
      retryAt: Date | null;
    };

export type OpenedAnswers = 'reading' | 'unreadable' | readonly AnswerText[];

/** The steps of sending a question, the form's own loading included. */
export type FormStage =
  'loading' | 'unreadable' | 'unknown' | 'writing' | 'reviewing' | 'sending' | 'received';

/** What the views show, and what they ask for: the element. */
export interface FormScreen {
  readonly texts: QuestionFormTexts;
  readonly language: Language;
  readonly session: SessionAnswer['data'];
  readonly entry: Entry;
  readonly files: readonly File[];
  readonly faults: readonly ShownFault[];
  readonly trouble: Trouble | null;
  /** Whether files went with an attempt that have not been chosen again. */
  readonly lacksFiles: boolean;
  readonly similar: readonly SimilarQuestion[];
  /** Answers of the similar questions that were opened. */
  readonly opened: ReadonlyMap<string, OpenedAnswers>;
  readonly sending: SendingStage;
  readonly receipt: ReceiptAnswer['data'] | null;
  readonly qr: QrPath | null;
  readonly isKept: boolean;
  readonly wasRestored: boolean;
  readonly trap: string;
  /** Of a page of the site. */
  page(path: string): string;
  change(change: Partial<Entry>): void;
  setTrap(value: string): void;
  addFiles(files: readonly File[]): void;
  removeFile(file: File): void;
  focusField(field: EntryField): void;
  edit(field?: EntryField): void;
  review(): void;
  send(): void;
  cancel(): void;
  setKept(isKept: boolean): void;
  discard(): void;
  copyText(): void;
  copyReceipt(): void;
  printReceipt(): void;
  startAgain(): void;
  reload(): void;
  openSimilar(documentId: string): void;
}
