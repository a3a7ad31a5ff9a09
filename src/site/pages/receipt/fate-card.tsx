import type { ReceiptFateAnswer } from '../../../portal/client/contract';
import { FATE_TEXTS } from '../../../public-texts/fates';
import { RECEIPT_TEXTS } from '../../../public-texts/receipt';
import { RECEIPT_PAGE, sessionPage } from '../../addresses';
import { pathIn, type Site } from '../../frame/site';
import { Fact, Facts } from '../../parts/facts';
import { Instant } from '../../parts/instant';
import { QuestionCard } from '../../parts/question-card';

interface Props {
  site: Site;
  code: string;
  fate: ReceiptFateAnswer['data'];
  isWithdrawing: boolean;
}

/** The way of one question, step by step, with its answer or why there is none. */
export const FateCard = ({ site, code, fate, isWithdrawing }: Props) => {
  const { language } = site;
  const texts = RECEIPT_TEXTS[language];
  return (
    <div className="stack">
      <section className="card">
        <h2>{FATE_TEXTS[language].told[fate.fate]}</h2>
        <Facts>
          <Fact term={texts.receivedAt}>
            <Instant at={fate.receivedAt} language={language} />
          </Fact>
          <Fact term={texts.session} lang="vi">
            <a href={pathIn(language, sessionPage(fate.session.slug))}>{fate.session.topic}</a>
          </Fact>
          {fate.rejection && (
            <Fact term={texts.reason}>
              {language === 'vi' ? fate.rejection.message : fate.rejection.messageEn}
            </Fact>
          )}
          {fate.transferredTo && (
            <Fact term={texts.transferredTo} lang="vi">
              {fate.transferredTo}
            </Fact>
          )}
          {fate.note && (
            <Fact term={texts.note} lang="vi">
              <span className="words">{fate.note}</span>
            </Fact>
          )}
        </Facts>
        {fate.rejection && <p>{texts.turnTo}</p>}
      </section>
      {fate.publicQuestion && (
        <section>
          <h2>{texts.question}</h2>
          <QuestionCard site={site} question={fate.publicQuestion} isLinked recordingUrl={null} />
        </section>
      )}
      <section className="card">
        <h2>{texts.steps}</h2>
        <ol className="timeline">
          {fate.timeline.map(({ at, kind, authority }) => (
            <li key={at + kind}>
              <Instant at={at} language={language} />
              {texts.happened[kind](authority)}
            </li>
          ))}
        </ol>
      </section>
      {fate.canWithdraw && <Withdrawal site={site} code={code} isAsked={isWithdrawing} />}
    </div>
  );
};

interface WithdrawalProps {
  site: Site;
  code: string;
  isAsked: boolean;
}

/** Asked twice: a question taken back does not come again. */
const Withdrawal = ({ site, code, isAsked }: WithdrawalProps) => {
  const texts = RECEIPT_TEXTS[site.language];
  return (
    <form method="post" action={pathIn(site.language, RECEIPT_PAGE)} className="no-print">
      <input type="hidden" name="code" value={code} />
      {isAsked ? (
        <div className="notice warning">
          <p>
            <strong>{texts.withdrawAsk}</strong> {texts.withdrawHint}
          </p>
          <p className="row">
            <button className="button" type="submit" name="step" value="withdraw">
              {texts.withdrawYes}
            </button>
            <button className="button quiet" type="submit">
              {texts.withdrawNo}
            </button>
          </p>
        </div>
      ) : (
        <button className="button quiet" type="submit" name="step" value="ask">
          {texts.withdraw}
        </button>
      )}
    </form>
  );
};
