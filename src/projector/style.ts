/** Large type on a dark ground, to be read from the back of a hall. */
export const PROJECTOR_STYLE = `
* { box-sizing: border-box; margin: 0; }
body { height: 100vh; overflow: hidden; display: flex; flex-direction: column; gap: 3vh; padding: 4vh 4vw;
  background: #0b1b33; color: #fff; font: 3vh/1.35 system-ui, 'Segoe UI', Roboto, sans-serif; }
header { display: flex; justify-content: space-between; gap: 4vw; }
h1 { font-size: 4vh; }
h2 { font-size: 3vh; color: #ffd166; margin-bottom: 1vh; }
#clock { font-size: 5vh; font-weight: 700; white-space: nowrap; font-variant-numeric: tabular-nums; }
main { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
  gap: 2vh; }
main[hidden] { display: none; }
#current { font-size: 5vh; font-weight: 600; overflow-wrap: anywhere; display: -webkit-box;
  -webkit-line-clamp: 6; -webkit-box-orient: vertical; overflow: hidden; }
#by { margin-top: 1vh; color: #c9d6ea; }
#next { padding: 0; list-style: none; }
#next li { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
#next li + li { margin-top: .5vh; }
#message:empty { display: none; }
footer { color: #c9d6ea; }
`;
