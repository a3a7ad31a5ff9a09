/** Data for search engines. `<` cannot end the element it stands in. */
export const StructuredData = ({ data }: { data: object }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
        /</g,
        '\\u003c',
      ),
    }}
  />
);
