import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Props<More = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & More;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dialogue-session': Props<{ slug: string; site?: string }>;
      'dialogue-question-form': Props<{ slug: string; site?: string }>;
    }
  }
}
