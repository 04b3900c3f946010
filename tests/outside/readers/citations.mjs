// Lets citation-js read citations; those in CSL-JSON are then set in APA by the CSL processor citeproc. Prints how many entries there are.
import { readFileSync } from 'node:fs';
import Cite from 'citation-js';

const [path, isSet] = process.argv.slice(2);
const read = new Cite(readFileSync(path, 'utf8'));
const entries = isSet
  ? read.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).split('\n').filter(line => line.trim().length > 0)
  : read.data.map(entry => entry.title ?? '');
const empty = entries.filter(entry => entry.trim().length < 2 || /undefined|NaN|\[object/.test(entry));
if (empty.length > 0) {
  console.error(`${empty.length} entries say nothing: ${empty.slice(0, 3).join(' | ')}`);
  process.exit(1);
}
console.log(entries.length);
