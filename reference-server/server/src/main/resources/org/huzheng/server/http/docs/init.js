'use strict';
// Requests must be signed, so the page shows the contract and sends nothing.
SwaggerUIBundle({
  url: 'openapi.yaml',
  dom_id: '#contract',
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: [],
  docExpansion: 'list',
  defaultModelsExpandDepth: 0
});
