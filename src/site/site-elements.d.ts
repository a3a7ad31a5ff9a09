import type { HTMLAttributes } from 'react';

type ElementProps = HTMLAttributes<HTMLElement> & { class?: string };

/** The elements of `src/portal`, as the server writes them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dialogue-session': ElementProps & { slug: string };
      'dialogue-question-form': ElementProps & { slug: string };
      'dialogue-receipt': ElementProps;
      'dialogue-search': ElementProps & { 'sync-url'?: '' };
    }
  }
}
