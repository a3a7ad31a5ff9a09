'use strict';

module.exports = require('@strapi/strapi').factories.createCoreService(
  'api::shown-question.shown-question',
);
