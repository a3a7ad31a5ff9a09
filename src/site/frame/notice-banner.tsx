import { renderToStaticMarkup } from 'react-dom/server';

/** What stands above a page that was made before reading was frozen. */
export const noticeBanner = (standing: string, notice: string | null): string =>
  renderToStaticMarkup(
    <p className="notice warning site-width words" role="status">
      {standing} {notice}
    </p>,
  );
