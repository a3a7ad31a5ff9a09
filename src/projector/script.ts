/** Asks for the state every second and shows it as text; says so when the link is revoked. */
export const PROJECTOR_SCRIPT = `
const POLL = 1000;
const at = (id) => document.getElementById(id);
let tag = null;
let state = null;
let ahead = 0;

const STATES = {
  announced: 'Phiên đối thoại chưa bắt đầu.',
  ended: 'Phiên đối thoại đã kết thúc.',
  cancelled: 'Phiên đối thoại đã bị huỷ.',
};

const span = (milliseconds) => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
  return hours > 0 ? hours + ':' + rest : rest;
};

const clock = () => {
  if (state === null) return '';
  const now = Date.now() + ahead;
  const until = (instant) => new Date(instant).getTime() - now;
  if (state.state === 'announced' && state.startsAt) return 'Bắt đầu sau ' + span(until(state.startsAt));
  if (state.state === 'live') return 'Còn lại ' + span(until(state.plannedEndAt));
  if (state.state === 'overrunning') return 'Kéo dài, còn ' + span(until(state.latestEndAt));
  return '';
};

const show = () => {
  const isOnAir = state.state === 'live' || state.state === 'overrunning';
  at('topic').textContent = state.topic;
  at('shown').hidden = !isOnAir;
  at('message').textContent = STATES[state.state] || '';
  at('current').textContent = state.current ? state.current.content : 'Xin chờ câu hỏi tiếp theo.';
  at('by').textContent = state.current ? state.current.submitterName : '';
  at('next').replaceChildren(...state.next.map(({ content }) => {
    const item = document.createElement('li');
    item.textContent = content;
    return item;
  }));
  at('count').textContent = 'Đã trả lời ' + state.answered + '/' + state.questions + ' câu hỏi';
};

const close = () => {
  state = null;
  at('topic').textContent = '';
  at('shown').hidden = true;
  at('count').textContent = '';
  at('message').textContent = 'Liên kết màn chiếu này không còn hiệu lực.';
};

async function poll() {
  try {
    const headers = tag === null ? {} : { 'If-None-Match': tag };
    const answer = await fetch(location.pathname.replace(/\\/$/, '') + '/state', { headers, cache: 'no-store' });
    if (answer.status === 404) return close();
    if (answer.status === 200) {
      state = await answer.json();
      tag = answer.headers.get('ETag');
      ahead = new Date(state.now).getTime() - Date.now();
      show();
    }
  } catch {
    // A network that is away: what is shown stays, and the next poll tries again.
  }
  setTimeout(poll, POLL);
}

setInterval(() => { at('clock').textContent = clock(); }, 250);
void poll();
`;
