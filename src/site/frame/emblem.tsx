/** Two who speak with each other. */
export const Emblem = () => (
  <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
    <path
      fill="currentColor"
      d="M8 6h22a5 5 0 0 1 5 5v11a5 5 0 0 1-5 5H18l-8 7v-7H8a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z"
    />
    <path
      className="emblem-reply"
      d="M39 15.500a5 5 0 0 1 6 4.900V31a5 5 0 0 1-5 5h-1v7l-8-7h-9a5 5 0 0 1-4.700-3.300L20.500 30H31a7.500 7.500 0 0 0 7.500-7.500z"
    />
    <path
      className="emblem-star"
      d="m19 9.500 1.650 4.850 5.100.060-4.090 3.050 1.530 4.870L19 19.380l-4.190 2.950 1.530-4.870-4.090-3.050 5.100-.060z"
    />
  </svg>
);

/** The same as a picture of its own, for the tab of the browser. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#9b1b1e" d="M8 6h22a5 5 0 0 1 5 5v11a5 5 0 0 1-5 5H18l-8 7v-7H8a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z"/><path fill="#c28a1c" d="M39 15.500a5 5 0 0 1 6 4.900V31a5 5 0 0 1-5 5h-1v7l-8-7h-9a5 5 0 0 1-4.700-3.300L20.500 30H31a7.500 7.500 0 0 0 7.500-7.500z"/><path fill="#ffd75e" d="m19 9.500 1.650 4.850 5.100.060-4.090 3.050 1.530 4.870L19 19.380l-4.190 2.950 1.530-4.870-4.090-3.050 5.100-.060z"/></svg>`;
