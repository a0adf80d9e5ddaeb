import type { HardCase } from './hardCase.ts';

/** The cases as JSON, with the build that gave these verdicts. */
export const casesJson = (cases: readonly HardCase[], build: string): string =>
  `${JSON.stringify({ app: 'Doorgeefwijzer', build, cases }, null, 2)}\n`;

/* A cell that starts like a sum is a sum to a spreadsheet; a mark before it makes it text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const COLUMNS = ['flow', 'outcome', 'duty', 'answers', 'remark', 'build'];

const answersText = ({ answers }: HardCase): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question}=${answer}`)
    .join(', ');

/* Spreadsheets in Dutch part columns with `;`, and know UTF-8 by the mark at its start. */
const BYTE_ORDER_MARK = '\ufeff';

/** The cases as CSV for a spreadsheet, one case a row. */
export function casesCsv(cases: readonly HardCase[], build: string): string {
  const rows = cases.map((each) => [
    each.flow,
    each.outcome ?? '',
    each.duty ?? '',
    answersText(each),
    each.remark,
    build,
  ]);
  const lines = [COLUMNS, ...rows].map((row) => row.map(cell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
