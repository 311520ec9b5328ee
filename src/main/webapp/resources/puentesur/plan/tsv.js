// What a spreadsheet puts on the clipboard: cells parted by tabs, lines by line ends; a cell that
// holds either stands in quotes, in which a quote is written twice.
export function rows(text) {
  const all = [[]];
  let cell = '';
  let quoted = false;
  const next = () => {
    all[all.length - 1].push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') next();
    else if (sign === '\n') {
      next();
      all.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  next();
  const last = all[all.length - 1];
  if (all.length > 1 && last.length === 1 && last[0] === '') all.pop();
  return all;
}
