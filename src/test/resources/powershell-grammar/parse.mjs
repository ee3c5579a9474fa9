// Parses PowerShell texts (a JSON array on standard input) and answers, for each, its errors and the shape of its tree:
// node types and every word but the content of strings and numbers. A sum of strings and [char] numbers is one string.
import { readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';

const leaves = node => (node.childCount === 0 ? [node] : node.children.flatMap(leaves));

const isTextSum = node => {
  if (node.type !== 'parenthesized_expression' || node.hasError) return false;
  const words = leaves(node).map(leaf => (leaf.type === 'verbatim_string_characters' ? 'text' : leaf.text));
  return /^\( text( \+ (text|\[ char \] 0x[0-9a-f]{4}))+ \)$/.test(words.join(' '));
};

const shape = node => {
  if (node.type === 'verbatim_string_characters' || node.type === 'string_literal' && node.childCount === 1
    && node.child(0).type === 'verbatim_string_characters' || isTextSum(node)) return 'text';
  if (node.type === 'decimal_integer_literal') return 'number';
  if (node.childCount === 0) return node.text.trim() === '' ? '' : node.text;
  return `(${node.type} ${node.children.map(shape).filter(part => part).join(' ')})`;
};

const errors = node => {
  const place = `${node.startPosition.row + 1}:${node.startPosition.column + 1}`;
  const own = node.isError || node.isMissing ? [`${place} ${node.isMissing ? `missing ${node.type}` : node.text}`] : [];
  return own.concat(node.children.flatMap(errors));
};

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'));
const trees = JSON.parse(readFileSync(0, 'utf8')).map(text => parser.parse(text).rootNode);
process.stdout.write(JSON.stringify(trees.map(root => ({ errors: errors(root), shape: shape(root) }))));
