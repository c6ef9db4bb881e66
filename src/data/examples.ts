/** A short program, or a formula, that takes the data from its address. */
export type Example = Readonly<{
  /** Names the example in the markup and in tests. */
  id: 'spreadsheet' | 'python' | 'pandas' | 'r' | 'javascript' | 'duckdb' | 'sqlite';
  title: string;
  /** What it needs and what to look out for, in one or two sentences. */
  note: string;
  code: string;
}>;

/** Where the series is, what a program calls it, and the file of all tables. */
type Shown = Readonly<{ id: string; csv: string; json: string; name: string; database: string }>;

const examples: readonly (Omit<Example, 'code'> & {
  code: (shown: Shown) => string;
})[] = [
  {
    id: 'spreadsheet',
    title: 'Spreadsheet',
    note: 'Google Sheets takes this formula. In LibreOffice open the address as a file; in Excel choose Data, then From Text/CSV. Choose Unicode (UTF-8) and a decimal point, and make the columns period and published text, or months turn into days.',
    code: ({ csv }) => `=IMPORTDATA("${csv}", ",", "en_GB")`,
  },
  {
    id: 'python',
    title: 'Python',
    note: 'Needs only the standard library.',
    code: ({ csv }) => `import csv
import io
from urllib.request import urlopen

with urlopen("${csv}") as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")
    rows = list(csv.DictReader(text))
for row in rows[-3:]:
    print(row["period"], float(row["value"]), row["status"])`,
  },
  {
    id: 'pandas',
    title: 'Python with pandas',
    note: 'Periods are read as text, so that 2024 and 2024-06 stay what they are.',
    code: ({ csv, name }) => `import pandas

${name} = pandas.read_csv(
    "${csv}",
    dtype={"period": str, "published": str},
)
print(${name}[["period", "value", "status"]].tail(3))`,
  },
  {
    id: 'r',
    title: 'R',
    note: 'Needs no package.',
    code: ({ csv, name }) => `${name} <- read.csv(
  "${csv}",
  colClasses = c(period = "character", published = "character"),
  fileEncoding = "UTF-8"
)
tail(${name}[, c("period", "value", "status")], 3)`,
  },
  {
    id: 'javascript',
    title: 'JavaScript',
    note: 'A module for Node, Deno or a page of yours. The JSON says the unit, the source of each value and the version.',
    code: ({ json }) => `const answer = await fetch("${json}");
const series = await answer.json();
for (const { period, value, status } of series.points.slice(-3))
  console.log(period, value, series.unit, status);`,
  },
  {
    id: 'duckdb',
    title: 'DuckDB',
    note: 'DuckDB loads its extension httpfs to read an address; a file on your disk needs none.',
    code: ({ csv }) => `SELECT period, value, status
FROM read_csv('${csv}', types = {'period': 'VARCHAR', 'published': 'VARCHAR'})
ORDER BY period DESC
LIMIT 3;`,
  },
  {
    id: 'sqlite',
    title: 'SQLite',
    note: 'Take the file first. The tables in it are named as on this page, with _ in the place of -.',
    code: ({ id, database }) => `curl --silent --show-error --remote-name ${database}
sqlite3 tables.sqlite "
SELECT period, value, status
FROM series_values
WHERE series = '${id}'
ORDER BY period DESC
LIMIT 3;"`,
  },
];

/**
 * Examples that print the last three values of a series.
 *
 * @param id the series
 * @param csv absolute address of the series as CSV
 * @param json absolute address of the same series as JSON
 * @param database absolute address of all tables as SQLite
 * @param name what a program calls it
 */
export function dataExamples(shown: Shown): Example[] {
  return examples.map((example) => ({ ...example, code: example.code(shown) }));
}
