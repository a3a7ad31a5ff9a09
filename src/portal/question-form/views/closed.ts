import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import { instantText } from '../../formats/instant';
import { isWorthKeeping } from '../entry';
import type { FormScreen } from '../form-screen';
import { draftNote } from './draft-note';
import { otherWays } from './other-ways';
import { copyButton } from './trouble-note';

/** A session that takes no questions: why, since when or from when, and what else can be done. */
export function closed(screen: FormScreen): TemplateResult {
  const { texts, entry, session } = screen;
  const isOver = session.state === 'ended' || session.state === 'cancelled';
  return html`<div class="notice stack" part="closed">
      ${reasons(screen).map((reason) => html`<p>${reason}</p>`)} ${otherWays(screen, isOver)}
      <p>
        <a class="button quiet" href=${screen.page(`/phien/${session.slug}`)}
          >${texts.intake.sessionPage}</a
        >
      </p>
    </div>
    ${
      isWorthKeeping(entry)
        ? html`<div class="card stack">
            <p class="words">${entry.content}</p>
            ${copyButton(screen)} ${draftNote(screen)}
          </div>`
        : nothing
    }`;
}

function reasons({ texts, session, language }: FormScreen): string[] {
  const { opensAt, closesAt } = session.window;
  const at = (sentence: string, instant: string | null): string[] =>
    instant === null ? [] : [filled(sentence, { instant: instantText(instant, language) })];
  if (session.state === 'cancelled') {
    return [
      texts.intake.cancelled,
      ...(session.cancellationReason ? [session.cancellationReason] : []),
    ];
  }
  return session.state === 'ended'
    ? [texts.intake.closed, ...at(texts.intake.closedAt, closesAt)]
    : [texts.intake.notOpen, ...at(texts.intake.opensAt, opensAt)];
}
