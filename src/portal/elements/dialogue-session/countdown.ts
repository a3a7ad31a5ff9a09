import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { ServerClock } from '../../client/server-clock';
import type { Language } from '../../formats/instant';
import { durationText, nextChange } from './countdown-parts';

interface Goal {
  /** ISO instant. */
  at: string;
  label: string;
  /** Said once the instant has passed and nobody has said yet what follows. */
  over: string;
}

/** Counts down by the server's clock. Read out when a reader comes to it, never by itself. */
export class Countdown implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reached = '';

  /** @param reach Called once when an instant counted down to has come. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clock: () => ServerClock,
    private readonly reach: () => void,
  ) {
    host.addController(this);
  }

  render(goal: Goal | null, language: Language): TemplateResult | typeof nothing {
    clearTimeout(this.timer);
    if (goal === null) return nothing;
    const left = Date.parse(goal.at) - this.clock().now();
    if (left <= 0) return this.over(goal);
    this.timer = setTimeout(() => this.host.requestUpdate(), nextChange(left));
    return html`<p class="countdown no-print" part="countdown">
      <span>${goal.label}</span>
      <span class="countdown-time" role="timer" aria-live="off"
        >${durationText(left, language)}</span
      >
    </p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  private over(goal: Goal): TemplateResult {
    if (this.reached !== goal.at) {
      this.reached = goal.at;
      this.reach();
    }
    return html`<p class="countdown no-print" part="countdown">${goal.over}</p>`;
  }
}
