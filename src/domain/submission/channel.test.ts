import { QUESTION_KINDS } from '../question/kind';
import { SESSION_MODES } from '../dialogue-session/mode';
import { CHANNELS } from './channel';
import { PUBLIC_NAMES } from './public-name';
import { SUBMITTER_KINDS } from './submitter';

describe('the words stored for a question', () => {
  it('are those of the published interface', () => {
    expect(CHANNELS).toEqual(['portal', 'email', 'post', 'telephone', 'venue']);
    expect(SUBMITTER_KINDS).toEqual(['individual', 'organization', 'enterprise']);
    expect(QUESTION_KINDS).toEqual(['difficulty', 'petition', 'opinion']);
    expect(PUBLIC_NAMES).toEqual(['full', 'initials', 'anonymous']);
    expect(SESSION_MODES).toEqual(['online', 'venue']);
  });
});
