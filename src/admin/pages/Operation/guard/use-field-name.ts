import { useText } from '../../../hooks/use-text';

/** What a path of the settings is called on the screen: `settings.address.bare.refuse.perHour`. */
export function useFieldName(): (path: string) => string {
  const text = useText();
  return (path) => {
    const [, part = '', ...rest] = path.split('.');
    if (part === 'gateways') {
      const field = rest[1] === 'note' ? 'note' : 'range';
      return text(`guard.${field}`, { number: Number(rest[0]) + 1 });
    }
    const names = part === 'address' ? [`standing.${rest[0]}`, ...rest.slice(1)] : [part, ...rest];
    return names.map((name) => text(`guard.${name}`)).join(', ');
  };
}
