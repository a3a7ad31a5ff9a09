'use strict';

module.exports = require('@strapi/strapi').factories.createCoreController(
  'api::shown-question.shown-question',
);
