// What a cell that names a line of another table can name, as it is now: the id of the list.
export function codes(section, place) {
  const name = `codes-${section}`;
  let list = document.getElementById(name);
  if (!list) {
    list = document.createElement('datalist');
    list.id = name;
    place.append(list);
  }
  const table = document.querySelector(`table[data-section="${section}"]`);
  list.replaceChildren(
    ...[...table.tBodies[0].rows].map((row) => new Option(row.cells[0].dataset.raw)),
  );
  return name;
}
