import { Flex } from '@strapi/design-system';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import type { Fault } from '../../../client/staff-error';
import { ErrorNote } from '../../../components/ErrorNote';
import { TextDiff } from '../../../components/TextDiff';
import { useClock } from '../../../hooks/use-clock';
import { useMay } from '../../../hooks/use-may';
import { useText } from '../../../hooks/use-text';
import { useDraftKeeper } from '../keeper/use-draft-keeper';
import { useUnsavedNotice } from '../keeper/use-unsaved-notice';
import { AnswererFields } from './AnswererFields';
import { AnswerText } from './AnswerText';
import { AsideNote } from './AsideNote';
import { ConflictChoice } from './ConflictChoice';
import { Disclosure } from '../../../components/Disclosure';
import { DocumentFields } from './DocumentFields';
import { DraftFooter } from './DraftFooter';
import { History } from './History';
import { insertAtCursor } from './insert-at-cursor';
import { LockNote } from './LockNote';
import { OtherTabNote } from './OtherTabNote';
import { PreviousAnswers } from './PreviousAnswers';
import { publicTextOf } from './public-text-of';
import { RecordingField } from './RecordingField';
import { StateNote } from './StateNote';
import { useClaim } from './use-claim';
import { useDraftLock } from './use-draft-lock';
import { useFreshSteps } from './use-fresh-steps';

const isWritten = ({ state }: DraftDetail): boolean => state === 'assigned' || state === 'drafting';

/** The answer to one question: its text, who speaks it, what belongs to it, and its next step. */
export const DraftForm = ({ draft }: { draft: DraftDetail }) => {
  const text = useText();
  const may = useMay();
  const now = useClock(draft.now);
  const area = useRef<HTMLTextAreaElement>(null);
  const { keeper, state } = useDraftKeeper(draft);
  const claim = useClaim(keeper, draft.documentId);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  useFreshSteps(draft, state.savedAt);
  useUnsavedNotice(keeper);

  const mayWrite = draft.steps.draft !== undefined && isWritten(draft);
  // Who only approves, as a rule, does not take the text out of the writer's hands by looking at it.
  const [isEngaged, setEngaged] = useState(!may('approve'));
  const { lock, lockError, takeOver } = useDraftLock(draft.documentId, mayWrite && isEngaged);
  const isHeld = lock !== null && !lock.isMine;
  const isFixed = !mayWrite || isHeld || !state.isWriter || state.phase === 'conflict';

  const insert = useCallback(
    (answer: string) => {
      const { current } = area;
      if (current === null) return;
      const { content, cursor } = insertAtCursor(current.value, answer, current);
      flushSync(() => keeper.edit({ content }));
      current.focus();
      current.setSelectionRange(cursor, cursor);
    },
    [keeper],
  );
  const takeDraftOver = async () => {
    await takeOver();
    await claim();
    await keeper.flush();
  };
  const published = publicTextOf(draft);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <StateNote draft={draft} />
      <ErrorNote error={lockError} />
      <LockNote lock={lock} takeOver={takeDraftOver} />
      {!state.isWriter && mayWrite && <OtherTabNote onClaim={() => void claim()} />}
      {state.phase === 'refused' && <ErrorNote error={state.error} />}
      {state.theirs && <ConflictChoice keeper={keeper} mine={state.text} theirs={state.theirs} />}
      <AnswerText
        ref={area}
        content={state.text.content}
        isFixed={isFixed}
        onFocus={() => setEngaged(true)}
        onChange={(content) => keeper.edit({ content })}
      />
      {state.aside !== null && (
        <AsideNote
          aside={state.aside}
          onInsert={() => insert(state.aside ?? '')}
          onDrop={() => keeper.dropAside()}
        />
      )}
      <DraftFooter
        draft={draft}
        keeper={keeper}
        state={state}
        mayWrite={mayWrite}
        onFaults={setFaults}
        onTaken={({ name }) => name === 'correct' && setEngaged(true)}
      />
      <Flex
        direction="column"
        alignItems="stretch"
        gap={5}
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={5}
      >
        <AnswererFields
          draft={draft}
          text={state.text}
          isFixed={isFixed}
          faults={faults}
          onChange={(change) => keeper.edit(change)}
        />
        <RecordingField
          seconds={state.text.recordingSeconds}
          startedAt={draft.session.startedAt}
          now={now}
          isFixed={isFixed}
          onChange={(recordingSeconds) => keeper.edit({ recordingSeconds })}
        />
        <DocumentFields
          documents={state.text.documents}
          isFixed={isFixed}
          onChange={(documents) => keeper.edit({ documents })}
        />
      </Flex>
      {published !== null && (
        <Disclosure title={text('desk.publicDiff')} isOpenAtFirst>
          {() => <TextDiff before={published} after={state.text.content} />}
        </Disclosure>
      )}
      <Disclosure title={text('desk.previous.title')}>
        {() => (
          <PreviousAnswers draftId={draft.documentId} onInsert={isFixed ? undefined : insert} />
        )}
      </Disclosure>
      <Disclosure title={text('desk.history.title', { count: draft.versions.length })}>
        {() => <History versions={draft.versions} />}
      </Disclosure>
    </Flex>
  );
};
