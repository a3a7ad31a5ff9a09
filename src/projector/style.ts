/** Large type on a dark ground, to be read from the back of a hall. */
export const PROJECTOR_STYLE = `
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: flex; flex-direction: column; gap: 3vh; padding: 4vh 4vw;
  background: #0b1b33; color: #fff; font: 3vh/1.35 system-ui, 'Segoe UI', Roboto, sans-serif; }
header { display: flex; justify-content: space-between; gap: 4vw; }
h1 { font-size: 4vh; }
h2 { font-size: 3vh; color: #ffd166; margin-bottom: 1vh; }
#clock { font-size: 5vh; font-weight: 700; white-space: nowrap; font-variant-numeric: tabular-nums; }
main { flex: 1; display: grid; grid-template-rows: 1fr auto; gap: 3vh; }
main[hidden] { display: none; }
#current { font-size: 5.5vh; font-weight: 600; overflow-wrap: anywhere; display: -webkit-box;
  -webkit-line-clamp: 6; -webkit-box-orient: vertical; overflow: hidden; }
#by { margin-top: 1vh; color: #c9d6ea; }
#next { padding-left: 1.4em; }
#next li { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical;
  overflow: hidden; overflow-wrap: anywhere; }
#message:empty { display: none; }
footer { color: #c9d6ea; }
`;
