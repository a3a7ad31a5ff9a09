'use strict';

module.exports = require('@strapi/strapi').factories.createCoreRouter(
  'api::shown-question.shown-question',
);
