// The tables of a draft as a spreadsheet: arrows move, typing or Enter writes, Escape lets be,
// Delete empties, Ctrl+Z takes back the last step, a pasted range fills cells and adds lines. What
// is done is kept at once; who was overtaken sees both texts and decides.
import { Keeper } from './plan/keeper.js';
import { codes } from './plan/codes.js';
import { rows as pasted } from './plan/tsv.js';
import { uuid } from './plan/uuid.js';

const root = document.getElementById('plan');
const $ = (name) => document.getElementById(`plan-${name}`);
const steps = [];
const conflicts = [];
let editing = null;
let revision = Number($('revision').value);

const say = (text) => ($('status').textContent = text);
const lineOf = (cell) => cell.parentElement.dataset.line;
const tableOf = (cell) => cell.closest('table');
const headOf = (cell) => tableOf(cell).tHead.rows[0].cells[cell.cellIndex];
const columnOf = (cell) => headOf(cell).dataset.column;
const widthOf = (table) => table.tHead.rows[0].cells.length - 1;

const keeper = new Keeper(root.dataset.code, heard);

function find(line, column) {
  const row = document.querySelector(`tr[data-line="${line}"]`);
  if (!row || !column) return null;
  const heads = [...row.closest('table').tHead.rows[0].cells];
  return row.cells[heads.findIndex((head) => head.dataset.column === column)];
}

// ---- what the server says

// a cell that is not understood says why, at once or when one comes back to it
const why = (cell) => cell?.getAttribute('aria-invalid') === 'true' && say(cell.title);

function heard(said) {
  if (!said) return say(root.dataset.lost);
  if (said.message) return say(said.message);
  for (const outcome of said.outcomes) told(outcome);
  if (said.before === revision) $('revision').value = revision = said.revision;
  const wrong = document.querySelectorAll('td[aria-invalid]');
  if (wrong.length === 1) return why(wrong[0]);
  say(wrong.length ? root.dataset.pasted.replace('#', wrong.length) : root.dataset.kept);
}

function told(outcome) {
  const cell = find(outcome.line, outcome.column);
  if (outcome.result === 'GONE' || !cell) return say(root.dataset.gone);
  cell.removeAttribute('data-state');
  cell.toggleAttribute('aria-invalid', false);
  cell.removeAttribute('title');
  if (outcome.result === 'SAVED') {
    cell.dataset.raw = outcome.value;
    if (cell !== editing?.cell) cell.textContent = outcome.shown;
  } else if (outcome.result === 'INVALID') {
    cell.setAttribute('aria-invalid', 'true');
    cell.title = outcome.message;
  } else {
    conflicts.push({ cell, outcome, mine: cell.textContent });
    collide();
  }
}

function collide() {
  const conflict = conflicts[0];
  $('conflict').hidden = !conflict;
  if (!conflict) return;
  $('conflict-text').textContent = root.dataset.theirs
    .replace('#1', conflict.outcome.by ?? '')
    .replace('#2', conflict.outcome.shown)
    .replace('#3', conflict.mine);
}

function settle(mine) {
  const { cell, outcome, mine: text } = conflicts.shift();
  cell.dataset.raw = outcome.value;
  cell.textContent = outcome.shown;
  if (mine) write([[cell, text]]);
  collide();
}

// ---- what the person does

function write(pairs, added = []) {
  const before = pairs.map(([cell]) => [cell, cell.dataset.raw]);
  steps.push({ before, added });
  $('undo').disabled = false;
  put(pairs);
}

function put(pairs) {
  const changes = pairs.map(([cell, text]) => {
    cell.textContent = text;
    cell.dataset.state = 'waiting';
    const line = lineOf(cell);
    const column = columnOf(cell);
    const change = () => ({ op: 'set', line, column, before: cell.dataset.raw, after: text });
    return Object.assign(change, { line, cell: `${line} ${column}` });
  });
  keeper.take(changes);
}

function undo() {
  const step = steps.pop();
  if (!step) return;
  $('undo').disabled = !steps.length;
  const gone = new Set(step.added);
  put(step.before.filter(([cell]) => !gone.has(cell.parentElement)));
  step.added.forEach(remove);
  if (step.removed) restore(step.removed);
  say(root.dataset.undone);
}

// the row's cells stay in hand until what they say has been sent
function remove(row) {
  const { line } = row.dataset;
  const cells = [...row.cells].map((cell) => [columnOf(cell), cell]);
  const change = () => ({
    op: 'remove',
    line,
    seen: Object.fromEntries(
      cells.filter(([, cell]) => cell.dataset.raw).map(([column, cell]) => [column, cell.dataset.raw]),
    ),
  });
  keeper.take([Object.assign(change, { line, whole: true })]);
  row.remove();
}

function restore({ row, table, next }) {
  table.tBodies[0].insertBefore(row, next?.isConnected ? next : null);
  const texts = [...row.cells].filter((cell) => cell.dataset.raw).map((cell) => [cell, cell.dataset.raw]);
  [...row.cells].forEach((cell) => cell.dataset.raw && (cell.dataset.raw = ''));
  announce(row, table);
  put(texts);
}

function announce(row, table) {
  const { line } = row.dataset;
  const { section } = table.dataset;
  keeper.take([Object.assign(() => ({ op: 'add', line, section }), { line, whole: true })]);
}

function add(table) {
  const row = document.createElement('tr');
  row.dataset.line = uuid();
  for (const head of table.tHead.rows[0].cells) {
    const cell = row.insertCell();
    cell.className = head.className;
    if (head.dataset.column) cell.dataset.raw = '';
  }
  furnish(row);
  table.tBodies[0].append(row);
  announce(row, table);
  return row;
}

function furnish(row) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ps-button ps-button--small';
  button.textContent = '×';
  button.setAttribute('aria-label', root.dataset.remove);
  row.cells[row.cells.length - 1].append(button);
}

function paste(cell, text) {
  const table = tableOf(cell);
  const body = table.tBodies[0].rows;
  const pairs = [];
  const added = [];
  pasted(text).forEach((values, down) => {
    const at = cell.parentElement.sectionRowIndex + down;
    if (at >= body.length) added.push(add(table));
    values.slice(0, widthOf(table) - cell.cellIndex).forEach((value, right) => {
      const target = body[at].cells[cell.cellIndex + right];
      if (value.trim() !== target.textContent) pairs.push([target, value.trim()]);
    });
  });
  write(pairs, added);
}

// ---- the hands on the keyboard

function go(cell, down, right) {
  const row = tableOf(cell).tBodies[0].rows[cell.parentElement.sectionRowIndex + down];
  const target = row?.cells[cell.cellIndex + right];
  if (target?.dataset.raw === undefined) return false;
  cell.tabIndex = -1;
  land(target);
  return true;
}

function land(cell) {
  cell.tabIndex = 0;
  cell.focus();
}

function edit(cell, first) {
  const { form, column, names } = headOf(cell).dataset;
  const input = document.createElement('input');
  const shown = cell.textContent;
  input.setAttribute('aria-label', headOf(cell).textContent);
  if (form === 'DATE') input.type = 'date';
  if (form === 'CHOICE' || form === 'PARTY') input.setAttribute('list', `choices-${column}`);
  if (names) input.setAttribute('list', codes(names, root));
  const invalid = cell.getAttribute('aria-invalid') === 'true';
  const plain = form === 'CHOICE' || form === 'PARTY' || invalid ? shown : cell.dataset.raw;
  input.value = first ?? plain;
  cell.replaceChildren(input);
  editing = { cell, input, shown, plain };
  input.focus();
  if (first === undefined) input.select();
}

function finish(keep) {
  if (!editing) return;
  const { cell, input, shown, plain } = editing;
  const text = input.value.trim();
  editing = null;
  cell.textContent = shown;
  if (keep && text !== plain) write([[cell, text]]);
}

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function typed(event) {
  const cell = event.target.closest('td');
  if (editing) {
    if (event.key === 'Escape') finish(false);
    else if (event.key === 'Enter' || event.key === 'Tab') finish(true);
    else return;
    cell.focus();
    // at the end of a line it leads on to what comes after, as everywhere
    if (event.key === 'Tab' && !go(cell, 0, event.shiftKey ? -1 : 1)) return;
    event.preventDefault();
    if (event.key === 'Enter') go(cell, 1, 0);
    return;
  }
  if (cell?.dataset.raw === undefined) return;
  if (MOVES[event.key]) go(cell, ...MOVES[event.key]);
  else if (event.key === 'Enter' || event.key === 'F2') edit(cell);
  else if (event.key === 'Delete' || event.key === 'Backspace') write([[cell, '']]);
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const date = headOf(cell).dataset.form === 'DATE';
    edit(cell, date ? undefined : event.key);
  } else return;
  event.preventDefault();
}

for (const table of document.querySelectorAll('table[data-section]')) {
  table.setAttribute('role', 'grid');
  for (const row of table.tBodies[0].rows) {
    // the page leaves an attribute without a text away
    for (const cell of row.cells) if (headOf(cell).dataset.column) cell.dataset.raw ??= '';
    furnish(row);
  }
  table.tBodies[0].rows[0]?.cells[0].setAttribute('tabindex', '0');
  table.addEventListener('keydown', typed);
  table.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const cell = event.target.closest('td');
    if (button) {
      const row = button.closest('tr');
      const next = row.nextElementSibling;
      const near = (next ?? row.previousElementSibling)?.cells[0];
      steps.push({ before: [], added: [], removed: { row, table, next } });
      $('undo').disabled = false;
      remove(row);
      if (near) land(near);
      else document.querySelector(`a[data-add="${table.dataset.section}"]`).focus();
    } else if (cell?.dataset.raw !== undefined && cell !== editing?.cell) {
      finish(true);
      land(cell);
    }
  });
  table.addEventListener('focusin', (event) => why(event.target));
  table.addEventListener('dblclick', (event) => {
    const cell = event.target.closest('td');
    if (cell?.dataset.raw !== undefined && !editing) edit(cell);
  });
  table.addEventListener('focusout', (event) => {
    if (editing && event.target === editing.input) finish(true);
  });
  table.addEventListener('paste', (event) => {
    const cell = event.target.closest('td');
    if (editing || cell?.dataset.raw === undefined) return;
    event.preventDefault();
    paste(cell, event.clipboardData.getData('text/plain'));
  });
}
for (const link of document.querySelectorAll('a[data-add]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const row = add(document.querySelector(`table[data-section="${link.dataset.add}"]`));
    steps.push({ before: [], added: [row] });
    $('undo').disabled = false;
    land(row.cells[0]);
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !editing && event.target.closest('td')) {
    event.preventDefault();
    undo();
  }
});
$('undo').addEventListener('click', undo);
$('take').addEventListener('click', () => settle(false));
$('keep').addEventListener('click', () => settle(true));
window.addEventListener('beforeunload', (event) => keeper.waiting && event.preventDefault());
