// Reads the tables with the library of Frictionless for data packages, each value as the type of its column: prints how many rows
// it has read. The library knows version 1 of the standard only: tokens for missing values are texts there, and have no labels.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import datapackage from 'datapackage';

const path = process.argv[2];
const descriptor = JSON.parse(readFileSync(path, 'utf8'));
delete descriptor.$schema;
for (const resource of descriptor.resources) {
  delete resource.type;
  delete resource.dialect.$schema;
  delete resource.schema.$schema;
  resource.profile = 'tabular-data-resource';
  resource.schema.missingValues = resource.schema.missingValues.map(token => token.value);
  // Links are checked by PostgreSQL and Python. Of an address, its pattern refuses what the standard of addresses allows.
  delete resource.schema.foreignKeys;
  resource.schema.fields.filter(field => field.format === 'uri').forEach(field => delete field.format);
}
const read = await datapackage.Package.load(descriptor, { basePath: dirname(path) });
const problems = read.errors.map(error => error.message);
let rows = 0;
for (const resource of read.resources) {
  try {
    const found = (await resource.read()).length;
    rows += found;
    if (found !== resource.descriptor.rows) problems.push(`${resource.name}: ${found} rows instead of ${resource.descriptor.rows}`);
  } catch (error) {
    problems.push(`${resource.name}: ${error.errors?.[0]?.message ?? error.message}`);
  }
}
if (problems.length > 0) {
  console.error(problems.slice(0, 5).join('\n'));
  process.exit(1);
}
console.log(rows);
