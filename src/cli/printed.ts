import type { Report } from './report.ts';

/** A report for people: the question with its options, or the verdict with all its parts. */
export function printed(report: Report): string {
  const lines: string[] = [''];
  const texts: Readonly<Record<string, string>> = report.texts;
  if (report.at === 'question') {
    lines.push(texts.question ?? '', ...(texts.help ? [texts.help] : []));
    if (report.kind === 'choice') {
      lines.push(...report.options.map(({ label }, index) => `  ${index + 1}. ${label}`));
    } else lines.push(`  (${report.kind}, of "weet-niet")`);
    return lines.join('\n');
  }
  lines.push(`[${report.duty}] ${texts.verdict ?? ''}`);
  for (const [part, text] of Object.entries(texts))
    if (part !== 'verdict') lines.push(`${part}: ${text}`);
  if (report.deadline) lines.push(`uiterlijk: ${report.deadline.date}`);
  lines.push('omdat:', ...report.because.map(({ text }) => `  - ${text}`));
  lines.push('bronnen:', ...report.sources.map(({ title, url }) => `  - ${title} (${url})`));
  return lines.join('\n');
}
