/* Tells the server which passage of an answer is selected, in UTF-16 units of the answer's text, and which key was
   pressed for it. Answers are editable only so that a caret can go through them by keyboard: nothing can be written. */

const answerAt = node => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('.analysis-answer');

function offset(answer, node, at) {
  const before = document.createRange();
  before.selectNodeContents(answer);
  before.setEnd(node, at);
  return before.toString().length;
}

function passage(root) {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const answer = answerAt(selection.anchorNode) ?? answerAt(range.startContainer);
  if (!answer || !root.contains(answer)) return null;
  if (!answer.contains(range.startContainer)) range.setStart(answer, 0);
  if (!answer.contains(range.endContainer)) range.setEnd(answer, answer.childNodes.length);
  const words = range.toString();
  const from = offset(answer, range.startContainer, range.startOffset) + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return words.trim() ? {range, question: answer.dataset.question, from, to} : null;
}

function show(range) {
  if (!CSS.highlights) return;
  if (range) CSS.highlights.set('heard-selected', new Highlight(range));
  else CSS.highlights.delete('heard-selected');
}

const isField = event => event.composedPath().some(each => each.matches?.(
  'input, textarea, select, vaadin-combo-box, vaadin-dialog, vaadin-dialog-overlay, vaadin-combo-box-overlay'));

export function watch(root) {
  if (root.heardWatch) return;
  root.heardWatch = true;
  const stop = new AbortController();
  const on = (type, work, options) => document.addEventListener(type, event => {
    if (root.isConnected) work(event);
    else { stop.abort(); root.heardWatch = false; }
  }, {signal: stop.signal, ...options});
  const tell = (name, detail) => root.dispatchEvent(new CustomEvent(name, {detail}));
  let timer = 0;

  const report = () => {
    clearTimeout(timer);
    const now = passage(root);
    if (!now && !answerAt(document.activeElement)) return;
    const {question = '', from = 0, to = 0} = now ?? {};
    show(now?.range);
    const key = `${question}:${from}:${to}`;
    if (key === root.heardLast) return;
    root.heardLast = key;
    tell('heard-selected', {question, from, to});
  };

  on('selectionchange', () => { clearTimeout(timer); timer = setTimeout(report, 150); });
  for (const type of ['beforeinput', 'paste', 'cut', 'drop']) {
    on(type, event => { if (answerAt(event.target)) event.preventDefault(); }, {capture: true});
  }
  on('compositionstart', event => answerAt(event.target)?.blur());
  on('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event)) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    let key = /^[1-9]$/.test(event.key) ? event.key : /^Key[JKRT]$/.test(event.code) ? event.code[3] : '';
    if (event.key === 'Enter' && answerAt(event.target)) key = 'T';
    if (!key) return;
    event.preventDefault();
    report();
    tell('heard-key', {key});
  });
}

export function goTo(root, question) {
  const answer = root.querySelector(`.analysis-answer[data-question="${CSS.escape(question)}"]`);
  answer?.scrollIntoView({block: 'center'});
  answer?.focus({preventScroll: true});
}

export function caret(root, question, at) {
  show(null);
  root.heardLast = '';
  const answer = root.querySelector(`.analysis-answer[data-question="${CSS.escape(question)}"]`);
  if (!answer) return;
  const texts = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (left <= text.length) {
      answer.focus({preventScroll: true});
      document.getSelection().collapse(text, left);
      return;
    }
    left -= text.length;
  }
}
