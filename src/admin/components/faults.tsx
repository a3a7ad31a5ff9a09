import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StaffError } from '../client/staff-error';
import { useText } from '../hooks/use-text';

type FaultOf = (...paths: string[]) => string | undefined;

const Faults = createContext<FaultOf>(() => undefined);

/** Fields a refused profile names: `levels.city.maximumMinutes`. */
const refusedFields = ({ details }: StaffError): string[] =>
  ((details.params as { fields?: string[] } | undefined)?.fields ?? []).filter(Boolean);

/** Tells the fields below what the server said about each of them. */
export const FaultsOf = ({ error, children }: { error: unknown; children: ReactNode }) => {
  const { locale } = useIntl();
  const text = useText();
  const faultOf = useMemo<FaultOf>(() => {
    const said = new Map<string, string>();
    if (error instanceof StaffError) {
      for (const field of refusedFields(error)) said.set(field, text('regulation.invalid'));
      for (const { path, message, messageEn } of error.faults) {
        said.set(path.replace(/^body\./, ''), locale === 'vi' ? message : messageEn);
      }
    }
    return (...paths) => paths.map((path) => said.get(path)).find(Boolean);
  }, [error, locale, text]);
  return <Faults.Provider value={faultOf}>{children}</Faults.Provider>;
};

/** What the server said of a field, under any of the paths it may call it by. */
export const useFault = (): FaultOf => useContext(Faults);
