import type { GraphQLFormattedError } from 'graphql';
import { inputFault } from '../commands/input-fault';
import { refusalSentence } from '../domain/refusals';
import { HOUSE } from '../domain/regulation';

const REFUSED_VARIABLE = /^Variable "\$(\w+)" got invalid value /;
const PLACE = / at "([\w.[\]]+)"; /;
const FIELD = /; Field "(\w*)" (?:of required type|is not defined by type)/;

/**
 * What is said of a variable that has not the type asked for: where, and not what. GraphQL repeats
 * the value, and with it the name and address of whoever sends a question.
 */
export function variableRefusal(formatted: GraphQLFormattedError): GraphQLFormattedError | null {
  const variable = REFUSED_VARIABLE.exec(formatted.message)?.[1];
  if (variable === undefined) return null;
  const place = PLACE.exec(formatted.message)?.[1] ?? variable;
  const field = FIELD.exec(formatted.message)?.[1];
  const path = field === undefined ? place : `${place}.${field}`;
  const message = refusalSentence('INPUT_INVALID', 'vi');
  return {
    message,
    locations: formatted.locations,
    extensions: {
      code: 'BAD_USER_INPUT',
      error: {
        name: 'ValidationError',
        message,
        details: {
          code: 'INPUT_INVALID',
          source: HOUSE,
          messageEn: refusalSentence('INPUT_INVALID', 'en'),
          faults: [inputFault(path, 'WRONG_TYPE')],
        },
      },
    },
  };
}
