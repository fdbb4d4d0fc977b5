/** Notes by the position of the table they were made on, in their order; gone through once, for there may be thousands of tables. */
export function byTable<Item extends { readonly table: number }>(items: readonly Item[]): (table: number) => readonly Item[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const own = groups.get(item.table);
    if (own) own.push(item);
    else groups.set(item.table, [item]);
  }
  return (table) => groups.get(table) ?? [];
}
