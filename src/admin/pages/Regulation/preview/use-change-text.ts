import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../hooks/use-text';
import { usePositionText } from '../form/use-position-text';

/** `levels.city.noticeDays` and what stood there, in words. */
export function useChangeText() {
  const text = useText();
  const { messages } = useIntl();
  const positionText = usePositionText();

  const has = useCallback((id: string) => `dialogue.${id}` in messages, [messages]);

  const pathText = useCallback(
    (path: string): string => {
      const [first = '', level = '', field = ''] = path.split('.');
      if (first === 'intakeChannels') return text('regulation.intake');
      if (first !== 'levels')
        return has(`regulation.${first}`) ? text(`regulation.${first}`) : path;
      const levelText = has(`term.level.${level}`) ? text(`term.level.${level}`) : level;
      const id = field === 'requiredFields' ? 'regulation.required' : `regulation.${field}`;
      return has(id) ? `${levelText} – ${text(id)}` : levelText;
    },
    [has, text],
  );

  const valueText = useCallback(
    (value: unknown): string => {
      const word = (one: string) =>
        ['term.channel', 'regulation.field', 'regulation', 'term.submitter']
          .map((prefix) => `${prefix}.${one}`)
          .filter(has)
          .map((id) => text(id))[0] ?? positionText(one);
      const say = (one: unknown): string => {
        if (one === null || one === undefined || one === '') return text('regulation.nothing');
        if (typeof one === 'boolean') return text(one ? 'regulation.on' : 'regulation.off');
        if (typeof one === 'string') return word(one);
        if (typeof one !== 'object') return String(one);
        if (Array.isArray(one))
          return one.length === 0 ? text('regulation.nothing') : one.map(sayPart).join(', ');
        const { channel, address } = one as { channel?: string; address?: string };
        if (channel !== undefined) return `${word(channel)}: ${address ?? ''}`;
        return Object.entries(one)
          .map(([key, part]) => `${word(key)}: ${say(part)}`)
          .join('; ');
      };
      const sayPart = (part: unknown): string =>
        Array.isArray(part) ? part.map(say).join(text('regulation.or')) : say(part);
      return say(value);
    },
    [has, text, positionText],
  );

  return { pathText, valueText };
}
