import { qrPath } from '../../../portal/qr/qr-path';

/** A text as a QR code, for a telephone to read from the screen or from paper; nothing for one too long. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const code = qrPath(text);
  if (code === null) return null;
  const { size, path } = code;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
};
