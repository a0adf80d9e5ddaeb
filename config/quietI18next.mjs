/* Lets a build leave out what a library only says to its developers: a phone never shows it. */

const isLogger = ({ type, callee }) =>
  type === 'CallExpression' &&
  callee.type === 'MemberExpression' &&
  /^(warn|log|once|deprecate)$/.test(callee.property.name) &&
  (callee.object.name === 'baseLogger' || callee.object.property?.name === 'logger');

function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each);
    return;
  }
  if (typeof node.type !== 'string') return;
  yield node;
  /* A call inside a call that goes is gone already. */
  if (isLogger(node)) return;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** i18next without the warnings for developers that it carries; its errors stay. */
export const quietI18next = {
  name: 'quiet-i18next',
  apply: 'build',
  transform(code, id) {
    if (!/node_modules\/i18next\/.*\.js$/.test(id)) return null;
    let rest = code;
    const calls = [...nodesOf(this.parse(code))].filter(isLogger);
    for (const { start, end } of calls.sort((a, b) => b.start - a.start))
      rest = `${rest.slice(0, start)}void 0${rest.slice(end)}`;
    return { code: rest, map: null };
  },
};
