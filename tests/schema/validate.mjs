// Every seed against its schema, and bad seeds that a schema must refuse, with Ajv: a validator that is not ours, as the
// editors of contributors use one. What needs the other files (references, evidence, dates) is the check's business.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { badSeeds, goodSeeds, sparseSeeds } from './seeds.mjs';

const seeds = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds');
// A folder has the name of several of its kind, a schema that of one.
const folders = Object.fromEntries(readdirSync(seeds, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'schema').map(entry => [entry.name, entry.name.replace(/s$/, '')]));
const kinds = readdirSync(join(seeds, 'schema')).map(name => name.replace('.json', ''));
const files = {
  'release.json': 'release', 'directions.json': 'direction', 'coverage.json': 'coverage',
  'corrections.json': 'correction', 'retired.json': 'retired',
};

// Annotations of Visual Studio Code that the standard does not know.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
['enumDescriptions', 'markdownDescription', 'defaultSnippets', 'errorMessage'].forEach(word => ajv.addKeyword(word));
addFormats(ajv);

const problems = [];
const read = path => JSON.parse(readFileSync(path, 'utf8'));
const validators = Object.fromEntries(kinds.map(kind => {
  const schema = read(join(seeds, 'schema', `${kind}.json`));
  const validate = ajv.compile(schema);
  checkExamples(schema, schema, `schema/${kind}.json`);
  return [kind, validate];
}));

// An example that its own schema refuses misleads whoever copies it.
function checkExamples(node, root, path) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node.examples)) {
    const { examples, ...rest } = node;
    const validate = ajv.compile({ ...rest, $defs: root.$defs });
    for (const example of examples) {
      if (!validate(example)) problems.push(`${path}: the example ${JSON.stringify(example)} is refused: ${ajv.errorsText(validate.errors)}`);
    }
  }
  for (const [name, child] of Object.entries(node)) {
    if (name !== 'examples' && name !== 'enum') checkExamples(child, root, `${path}/${name}`);
  }
}

function accept(kind, value, path) {
  const validate = validators[kind];
  if (!validate(value)) problems.push(...validate.errors.map(error => `${path}: ${error.instancePath || 'the file'} ${error.message}`));
}

let accepted = 0;
for (const [folder, kind] of Object.entries(folders)) {
  for (const name of readdirSync(join(seeds, folder)).filter(name => name.endsWith('.json'))) {
    accept(kind, read(join(seeds, folder, name)), `seeds/${folder}/${name}`);
    accepted++;
  }
}
for (const [name, kind] of Object.entries(files)) {
  if (existsSync(join(seeds, name))) {
    accept(kind, read(join(seeds, name)), `seeds/${name}`);
    accepted++;
  }
}

// The good ones show that a bad one is refused for what was done to it, and for nothing else.
for (const [kind, seed] of Object.entries(goodSeeds)) accept(kind, seed, `the good ${kind} of seeds.mjs`);
for (const [what, kind, leaveOut] of sparseSeeds) {
  const seed = structuredClone(goodSeeds[kind]);
  leaveOut(seed);
  accept(kind, seed, `a seed of ${kind} with ${what}`);
}
let refused = 0;
for (const [what, kind, place, spoil] of badSeeds) {
  const seed = structuredClone(goodSeeds[kind]);
  spoil(seed);
  if (validators[kind](seed)) {
    problems.push(`the schema of ${kind} accepts a seed with ${what}`);
  } else if (!validators[kind].errors.some(error => error.instancePath.startsWith(place))) {
    problems.push(`the schema of ${kind} refuses a seed with ${what}, but at ${validators[kind].errors[0].instancePath || 'the file'}, not at ${place}`);
  } else {
    refused++;
  }
}

problems.forEach(problem => console.error(`error: ${problem}`));
console.log(`${accepted} seeds accepted by Ajv, ${refused} of ${badSeeds.length} bad seeds refused, ${problems.length} problems`);
process.exit(problems.length === 0 && accepted > 0 ? 0 : 1);
