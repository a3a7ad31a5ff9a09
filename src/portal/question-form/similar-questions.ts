import type { SimilarAnswer } from '../client/contract';
import { DialogueError } from '../client/dialogue-client';

export type SimilarQuestion = SimilarAnswer['data'][number];

const FEWEST_CHARACTERS = 20;
/** A pause in typing. */
const QUIET_MILLISECONDS = 700;

/**
 * Looks for answered questions like the one being typed, once typing pauses; an answer to an earlier text
 * is not waited for. A hint, and no more: where it cannot be given, nothing is shown.
 */
export class SimilarQuestions {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private request: AbortController | undefined;
  private asked = '';
  private isSilent = false;

  constructor(
    private readonly ask: (content: string, signal: AbortSignal) => Promise<SimilarAnswer>,
    private readonly found: (questions: SimilarQuestion[]) => void,
  ) {}

  typed(content: string): void {
    const text = content.trim();
    clearTimeout(this.timer);
    if (this.isSilent || text === this.asked) return;
    this.request?.abort();
    if ([...text].length < FEWEST_CHARACTERS) {
      this.asked = '';
      this.found([]);
      return;
    }
    this.timer = setTimeout(() => void this.look(text), QUIET_MILLISECONDS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  private async look(text: string): Promise<void> {
    const request = (this.request = new AbortController());
    this.asked = text;
    try {
      const { data } = await this.ask(text, request.signal);
      if (request === this.request) this.found(data);
    } catch (error) {
      // Asked too often, or not offered here: typing goes on without the hint.
      this.isSilent = error instanceof DialogueError && error.status < 500;
      if (request === this.request && !request.signal.aborted) this.asked = '';
    }
  }
}
