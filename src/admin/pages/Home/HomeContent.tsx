import type { Home } from '../../../staff-api/contract/home';
import { SideBySide } from '../../components/SideBySide';
import { useText } from '../../hooks/use-text';
import { Counts } from './Counts';
import { Drafts } from './Drafts';
import { Duties } from './Duties';
import { Messages } from './Messages';
import { Pressing } from './Pressing';
import { DESK_QUEUES, EDITOR_QUEUES, queueAddress } from './queue-address';
import { SessionsToday } from './SessionsToday';

/** The parts a person has a task for: what is live first, then queues, then what can wait. */
export const HomeContent = ({ home }: { home: Home }) => {
  const text = useText();
  const { now, sessions, editor, duties, desk } = home;
  const hasAside = editor !== null || duties !== null;
  const aside = hasAside && (
    <>
      {editor && <Drafts drafts={editor.drafts} />}
      {duties && <Duties duties={duties} />}
    </>
  );
  return (
    <SideBySide aside={aside}>
      {desk && desk.messages.length > 0 && <Messages messages={desk.messages} />}
      {sessions && <SessionsToday sessions={sessions} now={now} />}
      {editor && (
        <Counts
          title={text('home.section.editor')}
          counts={EDITOR_QUEUES.map((name) => ({
            name,
            count: editor[name],
            to: queueAddress(name, editor.mostIn),
          }))}
        />
      )}
      {desk && (
        <>
          <Counts
            title={text('home.section.desk')}
            counts={DESK_QUEUES.map((name) => ({
              name,
              count: desk.counts[name],
              to: queueAddress(name),
            }))}
          />
          <Pressing items={desk.pressing} />
        </>
      )}
    </SideBySide>
  );
};
