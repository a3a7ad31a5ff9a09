import qrcode from 'qrcode-generator';

/** The smallest version that holds the text, at the level of correction that survives a folded print. */
const [SMALLEST_VERSION, CORRECTION] = [0, 'M'] as const;

/** Modules of white around the code, as readers need it. */
const QUIET = 4;

/** A text as a QR code, for a telephone to read from the screen or from paper. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const code = qrcode(SMALLEST_VERSION, CORRECTION);
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) => row);
  const dark = rows.flatMap((row) =>
    rows
      .filter((column) => code.isDark(row, column))
      .map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
  );
  const side = size + 2 * QUIET;
  return (
    <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
};
