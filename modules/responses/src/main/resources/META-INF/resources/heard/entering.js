/* Typing responses by keyboard: in a group of choices a digit takes the choice of that number, as it stands on paper. */

const choices = group => [...group.querySelectorAll('vaadin-radio-button, vaadin-checkbox')];

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
  const group = event.target.closest?.('vaadin-radio-group, vaadin-checkbox-group');
  if (!group) return;
  const at = event.key === '0' ? 9 : Number(event.key) - 1;
  const choice = choices(group)[at];
  if (!choice) return;
  event.preventDefault();
  choice.querySelector('input').click();
  choice.querySelector('input').focus();
}

export function watch(form) {
  form.addEventListener('keydown', press);
}
