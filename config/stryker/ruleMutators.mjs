/*
 * Mutators for the rules of a flow. Stryker's own change what code does; a flow is data, and its faults are
 * a row that lacks, stands in the wrong place or leads elsewhere, or a condition that says less than it should.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const isRecord = (value) => typeof value === 'object' && value !== null;

/** A node without its place in the file, so that it can stand a second time. */
function copied(node) {
  if (Array.isArray(node)) return node.map(copied);
  if (!isRecord(node)) return node;
  const kept = Object.entries(node).filter(
    ([key]) => !/^(loc|start|end|range|extra|\w+Comments)$/.test(key),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, copied(value)]));
}

const keyOf = (property) => property.key?.name ?? property.key?.value;
const listOf = (elements) => ({ type: 'ArrayExpression', elements: copied(elements) });
const recordOf = (properties) => ({ type: 'ObjectExpression', properties: copied(properties) });
const textOf = (value) => ({ type: 'StringLiteral', value });
const without = (items, index) => items.filter((_, at) => at !== index);
const valueIn = (record, key) =>
  record?.properties?.find((property) => keyOf(property) === key)?.value;

/** The object that `defineFlow` is called with, if this node stands in one, and the way to the node. */
function placeOf(path) {
  const keys = [];
  for (let at = path; at.parentPath; at = at.parentPath) {
    const { parent } = at;
    if (parent.type === 'CallExpression') {
      return parent.callee.name === 'defineFlow' ? { flow: at.node, place: keys.join('.') } : {};
    }
    if (parent.type === 'ObjectProperty' && at.key === 'value') keys.unshift(keyOf(parent));
    if (parent.type === 'ArrayExpression') keys.unshift('#');
  }
  return {};
}

const ROWS = /^(start|questions\.\w+\.(next|unsure))$/;
const WHEN = /\.when(\.any\.#)*$/;
const TARGET = /^(start|questions\.\w+\.unsure|(start|questions\.\w+\.(next|unsure))\.#\.to)$/;
const duties = ['report', 'ask-first', 'no-report'];
const benefits = ['bijstand', 'aio', 'ioaw', 'ioaz'];

function* fewerRows({ node }, { place }) {
  if (node.type !== 'ArrayExpression' || !ROWS.test(place)) return;
  for (const index of node.elements.slice(0, -1).keys())
    yield listOf(without(node.elements, index));
}

const valuesOf = (list) => list?.elements?.map(({ value }) => value) ?? [];
const apart = (one, other) =>
  one && other && !valuesOf(one).some((value) => valuesOf(other).includes(value));

/* Rows that never hold together may stand in any order. */
function excludeEachOther(one, other) {
  const [first, second] = [one, other].map((row) => valueIn(row, 'when'));
  if (apart(valueIn(first, 'benefit'), valueIn(second, 'benefit'))) return true;
  const [asked, alsoAsked] = [first, second].map((when) => valueIn(when, 'answered'));
  return (asked?.properties ?? []).some((property) =>
    apart(property.value, valueIn(alsoAsked, keyOf(property))),
  );
}

function* rowsTurned({ node }, { place }) {
  if (node.type !== 'ArrayExpression' || !ROWS.test(place)) return;
  for (const index of node.elements.slice(0, -2).keys()) {
    const { [index]: first, [index + 1]: second } = node.elements;
    if (excludeEachOther(first, second)) continue;
    yield listOf(node.elements.with(index, second).with(index + 1, first));
  }
}

/* Another end with another duty; a question never, so that no walk goes round. */
function* ledElsewhere({ node }, { place, flow }) {
  if (node.type !== 'StringLiteral' || !TARGET.test(place)) return;
  const ends = valueIn(flow, 'outcomes').properties;
  const duty = (end) => valueIn(end.value, 'duty').value;
  const own = ends.find((end) => keyOf(end) === node.value);
  const others = ends.filter((end) => end !== own);
  const other = others.find((end) => own === undefined || duty(end) !== duty(own)) ?? others[0];
  if (other) yield textOf(keyOf(other));
}

function* fewerClauses({ node }, { place }) {
  if (node.type !== 'ObjectExpression') return;
  if (!WHEN.test(place) && !/\.answered$/.test(place)) return;
  for (const index of node.properties.keys()) yield recordOf(without(node.properties, index));
}

function* fewerValues({ node }, { place }) {
  if (node.type !== 'ArrayExpression') return;
  if (!/\.(answered\.\w+|benefit|any|options)$|^derived\.\w+\.of$/.test(place)) return;
  for (const index of node.elements.keys()) yield listOf(without(node.elements, index));
}

function* moreBenefits({ node }, { place }) {
  if (node.type !== 'ArrayExpression' || !/\.benefit$/.test(place)) return;
  const named = node.elements.map(({ value }) => value);
  for (const benefit of benefits.filter((each) => !named.includes(each)))
    yield listOf([...node.elements, textOf(benefit)]);
}

function* limitTurned({ node }, { place }) {
  if (node.type !== 'ObjectExpression' || !WHEN.test(place)) return;
  for (const [index, property] of node.properties.entries()) {
    const turned = { over: 'atMost', atMost: 'over' }[keyOf(property)];
    if (!turned || valueIn(node, turned)) continue;
    const key = { type: 'Identifier', name: turned };
    yield recordOf(node.properties.with(index, { ...property, key }));
  }
}

function* otherDuty({ node }, { place }) {
  if (node.type !== 'StringLiteral' || !/^outcomes\.\w+\.duty$/.test(place)) return;
  for (const duty of duties.filter((each) => each !== node.value)) yield textOf(duty);
}

/* What an outcome says of its office, its last day and what comes later. */
function* lessSaid({ node }, { place }) {
  if (node.type !== 'ObjectExpression' || !/^outcomes\.\w+$/.test(place)) return;
  for (const [index, property] of node.properties.entries())
    if (/^(to|deadline|upcoming)$/.test(keyOf(property)))
      yield recordOf(without(node.properties, index));
}

const mutate = {
  fewerRows,
  rowsTurned,
  ledElsewhere,
  fewerClauses,
  fewerValues,
  moreBenefits,
  limitTurned,
  otherDuty,
  lessSaid,
};

const ruleMutators = Object.entries(mutate).map(([name, mutants]) => ({
  name,
  *mutate(path) {
    const at = placeOf(path);
    if (at.flow) yield* mutants(path, at);
  },
}));

/* Stryker takes no mutators from a plugin: these are put on the list of its instrumenter (9.6.1). */
const core = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
const instrumenter = pathToFileURL(createRequire(core).resolve('@stryker-mutator/instrumenter'));
const { allMutators } = await import(new URL('./mutators/index.js', instrumenter).href);
for (const mutator of ruleMutators) if (!allMutators.includes(mutator)) allMutators.push(mutator);

export const ruleMutatorNames = ruleMutators.map(({ name }) => name);
/** The names of Stryker's own mutators. */
export const strykerMutators = allMutators
  .filter((mutator) => !ruleMutators.includes(mutator))
  .map(({ name }) => name);
