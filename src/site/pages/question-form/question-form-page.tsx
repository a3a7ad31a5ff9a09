import { SUBMITTER_KINDS } from '../../../domain/submission/submitter';
import type { SessionAnswer } from '../../../portal/client/contract';
import { instantText } from '../../../portal/formats/instant';
import { filled } from '../../../public-texts/filled';
import { QUESTION_FORM_TEXTS } from '../../../public-texts/question-form';
import { READING_TEXTS } from '../../../public-texts/reading';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import { questionFormPage as addressOf, sessionPage, SESSIONS_PAGE } from '../../addresses';
import type { PageContent } from '../../frame/page-content';
import { pathIn, siteTexts, type Site } from '../../frame/site';
import { Breadcrumb } from '../../parts/breadcrumb';
import { fieldId, type FieldFault } from './field';
import type { Entry } from '../../../portal/question-form/entry';
import { QuestionFields } from './question-fields';
import { SubmitterFields } from './submitter-fields';

export interface QuestionFormPageData {
  session: SessionAnswer['data'];
  entry: Entry;
  faults: readonly FieldFault[];
  /** Why the whole was refused, where no field is to blame. */
  refusal: { message: string; retryAfterSeconds: number | null } | null;
  /** Sent with the form: what makes a repetition one question, and what says that a page was read first. */
  idempotencyKey: string;
  formToken: string;
  status: number;
}

/** The form by which a question is sent without a script. The element takes its place where one runs. */
export function questionFormPage(site: Site, data: QuestionFormPageData): PageContent {
  const { session } = data;
  const texts = QUESTION_FORM_TEXTS[site.language];
  return {
    status: data.status,
    title: `${texts.title}: ${session.topic}`,
    description: filled(texts.intake.until, {
      instant: session.plannedEndAt ? instantText(session.plannedEndAt, site.language) : '',
    }),
    path: addressOf(session.slug),
    isUnlisted: true,
    hasElements: true,
    main: (
      <div className="site-width narrow">
        <Breadcrumb
          site={site}
          crumbs={[
            { label: siteTexts(site).sessions, path: SESSIONS_PAGE },
            { label: session.topic, path: sessionPage(session.slug), lang: 'vi' },
          ]}
        />
        <dialogue-question-form slug={session.slug}>
          <h1>{texts.title}</h1>
          <p className="lead" lang="vi">
            {session.topic}
          </p>
          <Standing site={site} session={session} />
          {/* Who was refused keeps the text, whatever the window says now. */}
          {takesQuestions(session) || isRefused(data) ? <Form site={site} data={data} /> : null}
        </dialogue-question-form>
      </div>
    ),
  };
}

const Form = ({ site, data }: { site: Site; data: QuestionFormPageData }) => {
  const { session, entry, faults } = data;
  const texts = QUESTION_FORM_TEXTS[site.language];
  const address = pathIn(site.language, addressOf(session.slug));
  const kinds = SESSION_TEXTS[site.language].submitters;
  return (
    <>
      <Summary site={site} data={data} />
      <nav aria-label={texts.fields.submitterKind}>
        <p>
          <strong>{texts.fields.submitterKind}</strong>
        </p>
        <ul className="chips">
          {SUBMITTER_KINDS.map((kind) => (
            <li key={kind}>
              <a
                className="chip"
                href={`${address}?as=${kind}`}
                aria-current={kind === entry.submitterKind ? 'true' : undefined}
              >
                {kinds[kind]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action={address} encType="multipart/form-data" noValidate>
        <input type="hidden" name="submitterKind" value={entry.submitterKind} />
        <input type="hidden" name="idempotencyKey" value={data.idempotencyKey} />
        <input type="hidden" name="formToken" value={data.formToken} />
        <input type="hidden" name="consentVersion" value={session.form.consent.version} />
        <SubmitterFields site={site} form={session.form} entry={entry} faults={faults} />
        <QuestionFields site={site} form={session.form} entry={entry} faults={faults} />
        {/* Nobody sees it; what fills in every field does. */}
        <div className="never" aria-hidden="true">
          <label htmlFor="website">Website</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <button className="button" type="submit">
          {texts.review.send}
        </button>
      </form>
    </>
  );
};

const Summary = ({ site, data }: { site: Site; data: QuestionFormPageData }) => {
  const { faults, refusal, session } = data;
  const texts = QUESTION_FORM_TEXTS[site.language];
  if (faults.length === 0 && refusal === null) return null;
  return (
    <div className="notice error" role="alert">
      <h2>
        {refusal === null
          ? filled(texts.faults.title, { count: faults.length })
          : texts.trouble.title}
      </h2>
      {refusal && <p>{refusal.message}</p>}
      {refusal?.retryAfterSeconds && (
        <p>{READING_TEXTS[site.language].wait(refusal.retryAfterSeconds)}</p>
      )}
      {refusal && <p>{texts.trouble.kept}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field + message}>
              <a href={`#${fieldId(field)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
      {refusal && <OtherWays site={site} session={session} />}
    </div>
  );
};

const takesQuestions = ({ window, intakePaused }: SessionAnswer['data']): boolean =>
  window.isOpen && intakePaused === null;

const isRefused = ({ refusal, faults }: QuestionFormPageData): boolean =>
  refusal !== null || faults.length > 0;

/** Why the session takes no questions, where it takes none. */
const Standing = ({ site, session }: { site: Site; session: SessionAnswer['data'] }) => {
  if (!session.window.isOpen) return <Closed site={site} session={session} />;
  if (session.intakePaused === null) return null;
  const { notice, noticeEn } = session.intakePaused;
  return (
    <div className="notice warning">
      <p>{QUESTION_FORM_TEXTS[site.language].intake.paused}</p>
      <p className="words">{site.language === 'vi' ? notice : (noticeEn ?? notice)}</p>
      <OtherWays site={site} session={session} />
    </div>
  );
};

const Closed = ({ site, session }: { site: Site; session: SessionAnswer['data'] }) => {
  const { intake } = QUESTION_FORM_TEXTS[site.language];
  const { closesAt } = session.window;
  return (
    <div className="notice warning">
      <p>{session.state === 'cancelled' ? intake.cancelled : intake.closed}</p>
      {closesAt && (
        <p>{filled(intake.closedAt, { instant: instantText(closesAt, site.language) })}</p>
      )}
      <p>
        <a href={pathIn(site.language, sessionPage(session.slug))}>{intake.sessionPage}</a>
      </p>
    </div>
  );
};

const OtherWays = ({ site, session }: { site: Site; session: SessionAnswer['data'] }) => {
  const others = session.intakeChannels.filter(({ channel }) => channel !== 'portal');
  if (others.length === 0) return null;
  return (
    <>
      <p>{QUESTION_FORM_TEXTS[site.language].trouble.otherWays}</p>
      <ul>
        {others.map(({ channel, address }) => (
          <li key={channel + address}>
            {SESSION_TEXTS[site.language].channels[channel]}: <span lang="vi">{address}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
