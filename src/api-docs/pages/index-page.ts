/** The REST interface in Swagger UI. Its script is a file: the CSP allows none within a page. */
export const INDEX_PAGE = `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>API – Đối thoại trực tuyến</title>
  <link rel="stylesheet" href="/api-docs/swagger-ui.css">
</head>
<body>
  <p style="margin: 1rem 2rem; font-family: sans-serif">
    <a href="/api-docs/openapi.json">openapi.json</a> ·
    <a href="/api-docs/graphql">GraphQL</a> ·
    <a href="/api-docs/schema.graphql">schema.graphql</a>
  </p>
  <main id="api"></main>
  <script src="/api-docs/swagger-ui-bundle.js"></script>
  <script src="/api-docs/open.js"></script>
</body>
</html>
`;

// Without a validator address Swagger UI would send the document's address to swagger.io.
export const INDEX_SCRIPT = `SwaggerUIBundle({
  url: '/api-docs/openapi.json',
  dom_id: '#api',
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
});
`;
