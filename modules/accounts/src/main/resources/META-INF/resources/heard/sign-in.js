/** What scripts add to the pages on which staff sign in; without them the pages work all the same. */
import {possible, use} from '/heard/passkey.js';

/** Sends JSON, guarded by the token of the page's form. */
function send(address, body) {
  return fetch(address, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-CSRF-TOKEN': document.querySelector('input[name=_csrf]').value,
    },
    body,
  });
}

async function signIn(button, problem) {
  const offered = await send(button.dataset.passkey + '/options', '{}');
  if (!offered.ok) return problem.dataset.unreachable;
  const answer = await send(button.dataset.passkey, await use(await offered.text()));
  if (!answer.ok) return problem.dataset.refused;
  location.assign((await answer.json()).to);
  return '';
}

function says(failure, problem) {
  return failure instanceof TypeError ? problem.dataset.unreachable : problem.dataset.cancelled;
}

for (const button of document.querySelectorAll('[data-passkey]')) {
  if (!possible()) continue;
  const problem = document.getElementById(button.getAttribute('aria-describedby'));
  button.closest('[hidden]').hidden = false;
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    problem.textContent = '';
    problem.textContent = await signIn(button, problem).catch(failure => says(failure, problem));
    button.removeAttribute('aria-busy');
  });
}

for (const field of document.querySelectorAll('[data-show]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet show';
  button.textContent = field.dataset.show;
  button.setAttribute('aria-controls', field.id);
  button.addEventListener('click', () => {
    const hide = field.type === 'text';
    field.type = hide ? 'password' : 'text';
    button.textContent = hide ? field.dataset.show : field.dataset.hide;
  });
  field.form.addEventListener('submit', () => { field.type = 'password'; });
  field.after(button);
}
