import { useAuthorities } from '../../hooks/use-authorities';
import { useRemembered } from '../../hooks/use-remembered';
import { DecisionDialogs } from './decisions/DecisionDialogs';
import { StepBar } from './decisions/StepBar';
import { ItemPanel } from './item/ItemPanel';
import { HelpDialog } from './keys/HelpDialog';
import { useTriageKeys } from './keys/use-triage-keys';
import { FilterBar } from './queue/FilterBar';
import { NewArrivals } from './queue/NewArrivals';
import { conditionsIn } from './queue/queue-filter';
import { QueueList } from './queue/QueueList';
import { useQueue } from './queue/use-queue';
import type { useSessionAccount } from './queue/use-session-account';
import { Columns, ItemColumn, ListColumn } from './ScreenLayout';
import { BulkPanel } from './selection/BulkPanel';
import { useSelection } from './selection/use-selection';
import type { useTriageAddress } from './use-triage-address';
import { useTriageDesk } from './use-triage-desk';

interface QueueViewProps {
  sessionKey: string;
  address: ReturnType<typeof useTriageAddress>;
  account: ReturnType<typeof useSessionAccount>;
  help: { isOpen: boolean; set: (isOpen: boolean) => void };
}

/** The queue on one side, the open question on the other. */
export const QueueView = ({ sessionKey, address, account, help }: QueueViewProps) => {
  const { filter, itemKey, go } = address;
  const queue = useQueue(sessionKey, filter);
  const desk = useTriageDesk(queue, address);
  const selection = useSelection(queue.rows);
  const { data: authorities = [] } = useAuthorities();
  const [keys, setKeys] = useRemembered('dialogue.triage.keys', 'on');
  const hasKeys = keys === 'on';
  const themes = account.session?.themes.map(({ name }) => name) ?? [];

  useTriageKeys(desk, {
    rows: queue.rows,
    isOn: hasKeys,
    onSelect: (documentId) => selection.toggle(documentId, false),
    onHelp: () => help.set(true),
  });
  const showArrivals = () => {
    account.settle();
    void queue.refetch();
  };

  return (
    <>
      <FilterBar
        filter={filter}
        themes={themes}
        authorities={authorities}
        onChange={(change) => go({ ...change, item: null })}
      />
      <Columns>
        <ListColumn>
          <NewArrivals count={account.arrivals} onShow={showArrivals} />
          <BulkPanel
            sessionKey={sessionKey}
            itemKey={itemKey}
            open={desk.open}
            queue={queue}
            selection={selection}
          />
          <QueueList
            queue={queue}
            itemKey={itemKey}
            isFiltered={conditionsIn(filter) > 0}
            isSelected={selection.has}
            onOpen={desk.open}
            onSelect={selection.toggle}
          />
        </ListColumn>
        <ItemColumn>
          <ItemPanel
            {...desk}
            error={desk.dialog === null ? (desk.error ?? desk.decisions.error) : desk.error}
            isBusy={desk.isBusy}
            hasKeys={hasKeys}
            onAct={desk.act}
            onMerge={desk.merge}
            onReuse={desk.reuse}
          />
        </ItemColumn>
      </Columns>
      <DecisionDialogs
        dialog={desk.dialog}
        submission={desk.submission}
        themes={themes}
        authorities={authorities}
        kept={desk.kept}
        isBusy={desk.isBusy}
        error={desk.dialogError}
        onTakeOver={desk.lock.takeOver}
        onClose={desk.closeDialog}
        onType={desk.keep}
        onDecide={desk.decide}
        onStore={desk.store}
      />
      {help.isOpen && (
        <HelpDialog
          isOn={hasKeys}
          onSwitch={() => setKeys(hasKeys ? 'off' : 'on')}
          onClose={() => help.set(false)}
        />
      )}
      <StepBar {...desk.decisions} />
    </>
  );
};
