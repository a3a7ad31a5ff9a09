import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import type { Stored } from '../form/use-entry';

/** On paper there is the slip alone. */
const OnPaper = createGlobalStyle`
  @media print {
    body > :not(.receipt-slip) { display: none !important; }
    body { background: none !important; }
  }
`;

const Slip = styled.div`
  display: none;
  @media print {
    display: block;
    max-width: 120mm;
    padding: 8mm;
    font-size: 12pt;
    line-height: 1.4;
    color: #000;
    h1 {
      font-size: 15pt;
      font-weight: bold;
    }
    p {
      margin: 3mm 0;
      overflow-wrap: anywhere;
    }
    .code {
      font-size: 20pt;
      font-weight: bold;
      letter-spacing: 0.05em;
    }
  }
`;

/** What the printer prints for the submitter: the code, of what, since when, and how to use it. */
export const ReceiptSlip = ({ stored, topic }: { stored: Stored; topic: string }) => {
  const text = useText();
  const instantText = useInstantText();
  return createPortal(
    <Slip className="receipt-slip">
      <OnPaper />
      <h1>{text('counter.slip.title')}</h1>
      <p>{text('counter.slip.topic', { topic })}</p>
      <p>{text('counter.slip.receivedAt', { at: instantText(stored.receivedAt) })}</p>
      <p>{text('counter.slip.code')}</p>
      <p className="code">{stored.receipt}</p>
      <p>{text('counter.slip.lookUp')}</p>
      <p>{text('counter.slip.secret')}</p>
    </Slip>,
    document.body,
  );
};
