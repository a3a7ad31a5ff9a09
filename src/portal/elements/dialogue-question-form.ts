import {
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { QUESTION_FORM_TEXTS, type QuestionFormTexts } from '../../public-texts/question-form';
import type { ReceiptAnswer, SessionAnswer } from '../client/contract';
import { DialogueError } from '../client/dialogue-client';
import { attemptFor, randomKey, type Attempt } from '../question-form/attempt';
import { faultsOfEntry } from '../question-form/check-entry';
import { faultOfFiles, takenFile, type FileFault } from '../question-form/check-files';
import { copied } from '../question-form/copied';
import { DraftKeeper } from '../question-form/draft-keeper';
import { EMPTY_ENTRY, isWorthKeeping, type Entry, type EntryField } from '../question-form/entry';
import type { FormScreen, FormStage, OpenedAnswers, Trouble } from '../question-form/form-screen';
import { pause } from '../question-form/pause';
import { printAlone } from '../question-form/print-alone';
import { ProofKeeper } from '../question-form/proof-keeper';
import type { QrPath } from '../qr/qr-path';
import {
  isSettledBy,
  sendPatiently,
  type SendingOutcome,
  type SendingStage,
} from '../question-form/send-patiently';
import {
  shownEntryFault,
  shownFileFault,
  shownServerFaults,
  type ShownFault,
} from '../question-form/shown-fault';
import { SimilarQuestions, type SimilarQuestion } from '../question-form/similar-questions';
import { submissionOf } from '../question-form/submission-of';
import { typedInto, untilLeft } from '../question-form/take-over';
import { fetchTelling } from '../question-form/upload';
import { formView } from '../question-form/views/form-view';
import { filled } from '../../public-texts/filled';
import style from '../style/question-form.css?inline';
import { DialogueElement } from './dialogue-element';

export interface DialogueSubmittedDetail {
  receipt: string;
  receivedAt: string;
}

/** The form by which a question is sent to a session, from the first word to the receipt. */
export class DialogueQuestionForm extends DialogueElement implements FormScreen {
  static override styles = [...[DialogueElement.styles].flat(), unsafeCSS(style)];

  static override properties: PropertyDeclarations = {
    slug: {},
    stage: { state: true },
    found: { state: true },
    entry: { state: true },
    files: { state: true },
    faults: { state: true },
    trouble: { state: true },
    similar: { state: true },
    opened: { state: true },
    sending: { state: true },
    receipt: { state: true },
    qr: { state: true },
    isKept: { state: true },
    wasRestored: { state: true },
    said: { state: true },
  };

  /** Of the session. */
  slug = '';

  stage: FormStage = 'loading';
  private found: SessionAnswer['data'] | null = null;
  entry: Entry = EMPTY_ENTRY;
  files: readonly File[] = [];
  faults: readonly ShownFault[] = [];
  trouble: Trouble | null = null;
  similar: readonly SimilarQuestion[] = [];
  opened: ReadonlyMap<string, OpenedAnswers> = new Map();
  sending: SendingStage = { stage: 'proving' };
  receipt: ReceiptAnswer['data'] | null = null;
  qr: QrPath | null = null;
  isKept = true;
  wasRestored = false;
  /** What is read out without being shown. */
  said = '';

  trap = '';
  private attempt: Attempt | null = null;
  private isReceiptSaved = false;
  private stopSending: AbortController | null = null;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  private readonly looking = new SimilarQuestions(
    (content, signal) => this.client.similar(content, signal),
    (similar) => {
      this.similar = similar;
      if (similar.length > 0) this.say(filled(this.texts.similar.found, { count: similar.length }));
    },
  );

  private readonly proofs = new ProofKeeper({
    challenge: async (signal) => (globalThis.crypto?.subtle ? this.client.challenge(signal) : null),
    solve: async (challenge, signal) =>
      (await import('../question-form/solve-challenge')).solveChallenge(challenge, signal),
    now: () => performance.now(),
  });

  get texts(): QuestionFormTexts {
    return QUESTION_FORM_TEXTS[this.language];
  }

  get session(): SessionAnswer['data'] {
    return this.found!;
  }

  get lacksFiles(): boolean {
    return (this.attempt?.fileCount ?? 0) > this.files.length;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.warnBeforeLeaving);
    addEventListener('pagehide', this.keepNow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.warnBeforeLeaving);
    removeEventListener('pagehide', this.keepNow);
    this.keepNow();
    this.looking.stop();
    this.stopSending?.abort();
    this.proofs.discard();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('slug') || changed.has('server')) void this.reload();
  }

  protected override render(): TemplateResult {
    return formView(this);
  }

  async reload(): Promise<void> {
    const { slug } = this;
    this.stage = slug === '' ? 'unknown' : 'loading';
    if (slug === '') return;
    try {
      const { data } = await this.client.session(slug, undefined, 'no-cache');
      await untilLeft(this);
      if (slug === this.slug) this.begin(data);
    } catch (error) {
      const isUnknown = error instanceof DialogueError && error.status === 404;
      if (slug === this.slug) this.stage = isUnknown ? 'unknown' : 'unreadable';
    }
  }

  private begin(session: SessionAnswer['data']): void {
    const draft = this.drafts.read();
    const typed = typedInto(this);
    this.found = session;
    this.entry = { ...EMPTY_ENTRY, ...draft?.entry, ...typed };
    this.attempt = draft?.attempt ?? null;
    this.wasRestored = draft !== null && isWorthKeeping(draft.entry);
    this.stage = 'writing';
    if (this.attempt?.isUnsettled !== true) return;
    // Sent, and never answered: the same text goes on its way again only at its writer's word.
    this.entry = { ...this.entry, consentVersion: this.attempt.consentVersion };
    this.trouble = { kind: 'unsettled' };
    this.stage = 'reviewing';
  }

  private get drafts(): DraftKeeper {
    return new DraftKeeper(() => window.localStorage, this.server, this.slug);
  }

  change(change: Partial<Entry>): void {
    const before = this.faults.length > 0 ? this.entryFaults() : [];
    this.entry = { ...this.entry, ...change };
    this.keepFaults(before, Object.keys(change));
    this.proofs.begin();
    if (change.content !== undefined) this.looking.typed(change.content);
    clearTimeout(this.keeping);
    this.keeping = setTimeout(this.keepNow, 300);
  }

  /** What was found here stays until it is right; what the server found, until its field is changed. */
  private keepFaults(before: readonly ShownFault[], changed: readonly string[]): void {
    if (this.faults.length === 0) return;
    const isIn = (faults: readonly ShownFault[], { field, text }: ShownFault): boolean =>
      faults.some((one) => one.field === field && one.text === text);
    const after = this.entryFaults();
    const isChanged = ({ field }: ShownFault): boolean =>
      changed.includes(field === 'consent' ? 'consentVersion' : (field ?? ''));
    this.faults = this.faults.filter((one) =>
      isIn(before, one) ? isIn(after, one) : !isChanged(one),
    );
  }

  private entryFaults(): ShownFault[] {
    const found = faultsOfEntry(this.entry, this.session.form);
    return found.map((fault) => shownEntryFault(fault, this.wording));
  }

  private get wording() {
    return { texts: this.texts, language: this.language, kind: this.entry.submitterKind };
  }

  private readonly keepNow = (): void => {
    clearTimeout(this.keeping);
    if (this.found === null || this.stage === 'received') return;
    const { entry, attempt } = this;
    if (this.isKept && isWorthKeeping(entry)) this.isKept = this.drafts.keep({ entry, attempt });
    else this.drafts.forget();
  };

  setKept(isKept: boolean): void {
    this.isKept = isKept;
    this.keepNow();
  }

  setTrap(value: string): void {
    this.trap = value;
  }

  discard(): void {
    if (!confirm(this.texts.draft.discardConfirm)) return;
    this.forgetAll();
    this.say(this.texts.draft.discarded);
    void this.focusOn('#form-title');
  }

  private forgetAll(): void {
    clearTimeout(this.keeping);
    this.drafts.forget();
    this.looking.typed('');
    this.entry = EMPTY_ENTRY;
    this.files = [];
    this.faults = [];
    this.similar = [];
    this.trouble = null;
    this.attempt = null;
    this.wasRestored = false;
  }

  addFiles(files: readonly File[]): void {
    void Promise.all(files.map(takenFile)).then((taken) => {
      const fit = taken.filter((one): one is File => one instanceof File);
      this.files = [...this.files, ...fit];
      this.showFileFaults(taken.filter((one): one is FileFault => !(one instanceof File)));
    });
  }

  removeFile(file: File): void {
    this.files = this.files.filter((one) => one !== file);
    this.showFileFaults([]);
    this.focusField('attachments');
  }

  private showFileFaults(found: readonly FileFault[]): void {
    const others = this.faults.filter(({ field }) => field !== 'attachments');
    const faults = [...found, ...this.fileFaults()];
    const { attachments } = this.session.form;
    const shown = faults.map((fault) => shownFileFault(fault, attachments, this.wording));
    this.faults = [...others, ...shown];
    if (shown.length > 0) this.say(shown.map(({ text }) => text).join(' '));
  }

  private fileFaults(): FileFault[] {
    const fault = faultOfFiles(this.files, this.session.form.attachments);
    return fault === null ? [] : [fault];
  }

  focusField(field: EntryField): void {
    void this.focusOn(`#question-${field}, [name='${field}']:checked, [name='${field}']`);
  }

  edit(field?: EntryField): void {
    this.stage = 'writing';
    if (field === undefined) void this.focusOn('#form-title');
    else this.focusField(field);
  }

  review(): void {
    const { attachments } = this.session.form;
    const inFiles = this.fileFaults().map((one) => shownFileFault(one, attachments, this.wording));
    this.showFaults([...this.entryFaults(), ...inFiles]);
    if (this.faults.length > 0) return;
    this.keepNow();
    this.stage = 'reviewing';
    void this.focusOn('#review-title');
  }

  private showFaults(faults: readonly ShownFault[]): void {
    this.faults = faults;
    if (faults.length > 0) void this.focusOn('#faults');
  }

  send(): void {
    void this.sendNow();
  }

  cancel(): void {
    this.stopSending?.abort();
  }

  private async sendNow(): Promise<void> {
    const body = submissionOf(this.entry, this.session.form, this.language);
    const attempt = (this.attempt = attemptFor(this.attempt, body, this.files, randomKey));
    const stop = (this.stopSending = new AbortController());
    const { signal } = stop;
    this.trouble = null;
    this.stage = 'sending';
    void this.focusOn('#sending-title');
    const submit = async (altcha: string | null, told: (fraction: number) => void) => {
      this.settle(attempt, false);
      const { files, trap: website } = this;
      const options = { idempotencyKey: attempt.key, files, altcha, website, signal };
      return this.client.submit(this.slug, body, { ...options, fetch: fetchTelling(told) });
    };
    const outcome = await sendPatiently(
      {
        submit,
        proofs: this.proofs,
        isOnline: () => navigator.onLine,
        pause,
        random: Math.random,
        tell: (stage) => (this.sending = stage),
      },
      signal,
    ).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return null;
    });
    this.stopSending = null;
    if (outcome?.kind === 'received') this.received(outcome.data);
    else this.notReceived(attempt, outcome);
  }

  private settle(attempt: Attempt, isSettled: boolean): void {
    attempt.isUnsettled = !isSettled;
    this.keepNow();
  }

  private received(data: ReceiptAnswer['data']): void {
    this.proofs.discard();
    this.forgetAll();
    this.receipt = data;
    this.isReceiptSaved = false;
    this.stage = 'received';
    this.tell<DialogueSubmittedDetail>('dialogue-submitted', { ...data });
    void this.focusOn('#receipt-title');
    void import('../qr/qr-path').then(({ qrPath }) => {
      this.qr = qrPath(`${this.page('/tra-cuu')}#${data.receipt}`);
    });
  }

  private notReceived(
    attempt: Attempt,
    outcome: Exclude<SendingOutcome, { kind: 'received' }> | null,
  ): void {
    this.stage = 'reviewing';
    if (outcome === null || outcome.kind === 'unreachable') {
      const unsettled: Trouble = { kind: outcome === null ? 'unsettled' : 'unreachable' };
      this.trouble = outcome === null && !attempt.isUnsettled ? null : unsettled;
      void this.focusOn(this.trouble === null ? '#review-title' : '#trouble');
      return;
    }
    const { details, message, retryAfterSeconds } = outcome.error;
    if (isSettledBy(outcome.error)) this.settle(attempt, true);
    if (details.code === 'CONSENT_OUTDATED') return void this.askConsentAgain();
    if (details.code === 'IDEMPOTENCY_KEY_REUSED') {
      this.attempt = null;
      this.trouble = { kind: 'reused' };
    } else {
      const faults = shownServerFaults(details, message, this.wording);
      if (faults.length > 0) {
        this.stage = 'writing';
        this.showFaults(faults);
        return;
      }
      const retryAt =
        retryAfterSeconds === null ? null : new Date(Date.now() + retryAfterSeconds * 1_000);
      this.trouble = { kind: 'refused', details, message, retryAt };
    }
    void this.focusOn('#trouble');
  }

  /** The text has changed since it was agreed to: the new one is shown, without a tick. */
  private async askConsentAgain(): Promise<void> {
    const { data } = await this.client.session(this.slug, undefined, 'no-store').catch(() => ({
      data: this.session,
    }));
    this.found = data;
    this.entry = { ...this.entry, consentVersion: null };
    this.trouble = { kind: 'consentChanged' };
    this.stage = 'writing';
    this.showFaults(this.entryFaults().filter(({ field }) => field === 'consent'));
  }

  openSimilar(documentId: string): void {
    if (this.opened.has(documentId) && this.opened.get(documentId) !== 'unreadable') return;
    const put = (answers: OpenedAnswers): void => {
      this.opened = new Map(this.opened).set(documentId, answers);
    };
    put('reading');
    void this.client.answersTo(documentId).then(put, () => put('unreadable'));
  }

  copyText(): void {
    void copied(this.entry.content).then((isCopied) => {
      if (isCopied) this.say(this.texts.trouble.textCopied);
    });
  }

  copyReceipt(): void {
    const place = this.renderRoot.querySelector('#receipt-code')!;
    void copied(this.receipt!.receipt, place).then((isCopied) => {
      this.isReceiptSaved ||= isCopied;
      this.say(isCopied ? this.texts.receipt.copied : this.texts.receipt.copyFailed);
    });
  }

  printReceipt(): void {
    this.isReceiptSaved = true;
    printAlone(this);
  }

  startAgain(): void {
    this.receipt = null;
    this.qr = null;
    this.edit();
  }

  private say(sentence: string): void {
    this.said = sentence;
  }

  /** The place is there only after what has just changed is shown. */
  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    for (const one of selector.split(', ')) {
      const place = this.renderRoot.querySelector<HTMLElement>(one);
      if (place !== null) return place.focus();
    }
  }

  private readonly warnBeforeLeaving = (event: Event): void => {
    const isLost =
      this.stage === 'sending' ||
      (this.stage === 'received' && !this.isReceiptSaved) ||
      (!this.isKept && isWorthKeeping(this.entry));
    if (isLost) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dialogue-question-form': DialogueQuestionForm;
  }
  interface HTMLElementEventMap {
    'dialogue-submitted': CustomEvent<DialogueSubmittedDetail>;
  }
}
