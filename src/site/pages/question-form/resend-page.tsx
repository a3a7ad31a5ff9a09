import type { PageContent } from '../../frame/page-content';
import { pathIn, siteTexts, type Site } from '../../frame/site';
import { messagePage } from '../message-page';

export interface ResendPageData {
  path: string;
  /** Everything the form has sent, its key and token among it; files aside. */
  fields: Readonly<Record<string, string>>;
}

/** While a question cannot be stored: the text stays on the page, and one button sends it again. */
export function resendPage(site: Site, { path, fields }: ResendPageData): PageContent {
  const texts = siteTexts(site);
  const children = (
    <>
      <p className="notice error">{texts.resend}</p>
      <form method="post" action={pathIn(site.language, path)} encType="multipart/form-data">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.content && (
          <p className="card words" lang="vi">
            {fields.content}
          </p>
        )}
        <p>{texts.resendFiles}</p>
        <button className="button" type="submit">
          {texts.resendAction}
        </button>
      </form>
    </>
  );
  const { resendTitle: title, resend: description } = texts;
  return messagePage({ status: 503, title, description, path, children });
}
