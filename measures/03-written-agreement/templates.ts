/** One article of a template, with the required clauses it holds. */
export interface TemplateArticle {
  clauses: readonly string[];
  title: string;
  paragraphs: readonly string[];
}

/** A contract or agreement text to be filled in. Blanks stand in braces with what goes there: `{岗位名称}`. */
export interface Template {
  title: string;
  articles: readonly TemplateArticle[];
}

const number = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const numeral = (n: number) => `${n < 10 ? '' : n < 20 ? '十' : `${number[Math.floor(n / 10)]}十`}${number[n % 10]}`;

/** Reads a file of `templates/`: the title, then for each article a line `= L4 title` with its clauses (`-` for none) and its text. */
export function templateOf(source: string): Template {
  const [title = '', ...parts] = source.replaceAll('\r\n', '\n').split(/^= /m);
  return {
    title: title.trim(),
    articles: parts.map((part) => {
      const [head = '', ...paragraphs] = part.trim().split('\n');
      const [clauses = '-', name = ''] = head.split(/ (.*)/);
      return { clauses: clauses === '-' ? [] : clauses.split(','), title: name, paragraphs };
    }),
  };
}

/** What is to be filled in, in order, each once. */
export function blanksOf(template: Template): string[] {
  const text = template.articles.flatMap(({ paragraphs }) => paragraphs).join('\n');
  return [...new Set([...text.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!))];
}

/** A line of the text people fill in: a blank after a colon is a line, any other says what goes there. */
export const lineOf = (paragraph: string) =>
  paragraph.replaceAll(/：\{[^}]+\}/g, '：________').replaceAll(/\{([^}]+)\}/g, '____（$1）');

/** The articles with their numbers, as people read them; `without` leaves one clause's article out. */
export function numberedArticles(template: Template, without: string | null = null): readonly TemplateArticle[] {
  return template.articles
    .filter(({ clauses }) => without === null || !clauses.includes(without))
    .map((article, i) => ({
      ...article,
      title: `第${numeral(i + 1)}条 ${article.title}`,
      paragraphs: article.paragraphs.map(lineOf),
    }));
}

/** The text to be filled in. */
export function templateText(template: Template, without: string | null = null): string {
  const articles = numberedArticles(template, without).map(({ title, paragraphs }) =>
    [title, ...paragraphs].join('\n'),
  );
  return `${[template.title, ...articles].join('\n\n')}\n`;
}
