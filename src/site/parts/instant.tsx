import { instantText, type Language } from '../../portal/formats/instant';

interface Props {
  at: string;
  language: Language;
  form?: 'day' | 'time' | 'short' | 'full';
}

export const Instant = ({ at, language, form }: Props) => (
  <time dateTime={at}>{instantText(at, language, form)}</time>
);
