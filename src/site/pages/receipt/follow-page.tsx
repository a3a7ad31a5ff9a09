import type { ReceiptFateAnswer } from '../../../portal/client/contract';
import { RECEIPT_TEXTS } from '../../../public-texts/receipt';
import { RECEIPT_PAGE } from '../../addresses';
import type { PageContent } from '../../frame/page-content';
import { pathIn, siteTexts, type Site } from '../../frame/site';
import { Breadcrumb } from '../../parts/breadcrumb';
import { FateCard } from './fate-card';

export interface FollowPageData {
  /** As it was typed; empty at first. */
  code: string;
  fate: ReceiptFateAnswer['data'] | null;
  /** Why nothing is told. */
  problem: string | null;
  /** Whether the sender has asked to take the question back, and is asked once more. */
  isWithdrawing: boolean;
  status: number;
}

/** What has become of a question, for who holds its code. The code is in no address. */
export function followPage(site: Site, data: FollowPageData): PageContent {
  const texts = RECEIPT_TEXTS[site.language];
  const { code, fate, problem } = data;
  return {
    status: data.status,
    title: siteTexts(site).receipt,
    description: siteTexts(site).receiptHint,
    path: RECEIPT_PAGE,
    isUnlisted: fate !== null,
    hasElements: true,
    main: (
      <div className="site-width narrow">
        <Breadcrumb site={site} crumbs={[]} />
        <h1>{siteTexts(site).receipt}</h1>
        <dialogue-receipt>
          <form
            method="post"
            action={pathIn(site.language, RECEIPT_PAGE)}
            className="no-print search-line"
          >
            <div className={problem === null ? 'field' : 'field wrong'}>
              <label htmlFor="code">{texts.label}</label>
              <p className="hint" id="code-hint">
                {texts.hint}
              </p>
              <input
                id="code"
                className="receipt-code"
                name="code"
                type="text"
                required
                defaultValue={code}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                aria-describedby={problem === null ? 'code-hint' : 'code-hint code-fault'}
                aria-invalid={problem === null ? undefined : true}
              />
              {problem && (
                <p className="fault" id="code-fault" role="alert">
                  {problem}
                </p>
              )}
            </div>
            <button className="button" type="submit">
              {texts.look}
            </button>
          </form>
          {fate && (
            <FateCard site={site} code={code} fate={fate} isWithdrawing={data.isWithdrawing} />
          )}
        </dialogue-receipt>
      </div>
    ),
  };
}
