import type { SessionAnswer } from '../../../portal/client/contract';
import { instantText } from '../../../portal/formats/instant';
import { QUESTION_FORM_TEXTS } from '../../../public-texts/question-form';
import { questionFormPage, RECEIPT_PAGE, sessionPage } from '../../addresses';
import type { PageContent } from '../../frame/page-content';
import { pathIn, type Site } from '../../frame/site';
import { Fact, Facts } from '../../parts/facts';
import { QrCode } from './qr-code';

export interface ReceiptPageData {
  session: SessionAnswer['data'];
  receipt: string;
  receivedAt: string;
}

/** What the sender keeps: the code is shown this once. */
export function receiptPage(
  site: Site,
  { session, receipt, receivedAt }: ReceiptPageData,
): PageContent {
  const { language } = site;
  const texts = QUESTION_FORM_TEXTS[language].receipt;
  const follow = pathIn(language, RECEIPT_PAGE);
  return {
    status: 201,
    title: texts.title,
    description: texts.keep,
    path: questionFormPage(session.slug),
    isUnlisted: true,
    main: (
      <div className="site-width narrow">
        <article className="card receipt">
          <h1>{texts.title}</h1>
          <p className="notice warning">{texts.keep}</p>
          <p id="receipt-label">{texts.code}</p>
          <p className="receipt-code large" aria-labelledby="receipt-label">
            <strong>{receipt}</strong>
          </p>
          <QrCode text={`${site.address}${follow}#${receipt}`} label={texts.qr} />
          <Facts>
            <Fact term={texts.receivedAt}>{instantText(receivedAt, language)}</Fact>
            <Fact term={texts.session} lang="vi">
              <a href={pathIn(language, sessionPage(session.slug))}>{session.topic}</a>
            </Fact>
          </Facts>
          <h2>{texts.next}</h2>
          <ol>
            {texts.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="row no-print">
            <a className="button" href={follow}>
              {texts.follow}
            </a>
            <a className="button quiet" href={pathIn(language, questionFormPage(session.slug))}>
              {texts.another}
            </a>
          </p>
        </article>
      </div>
    ),
  };
}
