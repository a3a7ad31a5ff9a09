import { Button, Field, Flex, LinkButton } from '@strapi/design-system';
import { Duplicate, ExternalLink } from '@strapi/icons';
import { useState } from 'react';
import { serverAddress } from '../../client/server-address';
import { useText } from '../../hooks/use-text';

/** An address told once: to be copied or opened now. */
export const NewAddress = ({ path }: { path: string }) => {
  const text = useText();
  const [isCopied, setCopied] = useState(false);
  const address = new URL(path, serverAddress()).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root hint={text('control.projector.once')} width="100%">
        <Field.Label>{text('control.projector.address')}</Field.Label>
        <Field.Input value={address} readOnly onFocus={(event) => event.target.select()} />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        {/* Over plain HTTP browsers give no access to the clipboard: the field is copied by hand. */}
        {window.isSecureContext && (
          <Button variant="secondary" startIcon={<Duplicate />} onClick={() => void copy()}>
            <span aria-live="polite">
              {text(isCopied ? 'control.projector.copied' : 'control.projector.copy')}
            </span>
          </Button>
        )}
        <LinkButton variant="tertiary" startIcon={<ExternalLink />} href={address} isExternal>
          {text('control.projector.open')}
        </LinkButton>
      </Flex>
    </Flex>
  );
};
