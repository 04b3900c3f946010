// A data package against the JSON Schema of its standard, with Ajv; prints how many resources it has.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const schema = read(join(dirname(fileURLToPath(import.meta.url)), '../KzSaData.Export.Tests/Frictionless/datapackage-2.0.json'));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);
const descriptor = read(process.argv[2]);
if (!validate(descriptor)) {
  console.error(ajv.errorsText(validate.errors.slice(0, 5), { separator: '\n', dataVar: 'the package' }));
  process.exit(1);
}
console.log(descriptor.resources.length);
