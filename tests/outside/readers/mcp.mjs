// Lets the client of the Model Context Protocol's own SDK ask `kzsa mcp` over standard input and output. Prints how many tools
// answered; with a path, writes the conversation there as Markdown: mcp.mjs <kzsa.dll> [<page>]
import { writeFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const questions = [
  ['search', { words: 'ветропарки', limit: 1 }],
  ['list', { kind: 'visit', since: 2024, actor: 'kassym-jomart-tokayev', limit: 1 }],
  ['get', { id: 'diplomatic-relations-1994' }],
  ['total', { from: 'saudi-arabia', into: 'kazakhstan', limit: 1 }],
  ['cite', { id: 'acwa-wind-farm', style: 'text' }],
  ['get', { id: 'acwa-windfarm' }],
];

const [program, page] = process.argv.slice(2);
const client = new Client({ name: 'a-client-of-the-sdk', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: 'dotnet', args: ['exec', program, 'mcp'] }));
const { tools } = await client.listTools();
const answered = new Set();
const parts = [];
for (const [name, args] of questions) {
  const result = await client.callTool({ name, arguments: args });
  const text = result.content[0].text;
  const answer = result.isError ? text : JSON.stringify(abridged(JSON.parse(text)), null, 2);
  if (!result.isError) answered.add(name);
  parts.push(`\`${name}\` with \`${JSON.stringify(args)}\`${result.isError ? ', which is answered as an error' : ''}:`, '', `\`\`\`${result.isError ? 'text' : 'json'}`, answer, '```', '');
}
const server = client.getServerVersion();
await client.close();

// Lists are cut after their first item, long texts after a line: the page shows the form, the dataset has the content.
function abridged(value) {
  if (Array.isArray(value)) return value.length > 1 ? [abridged(value[0]), '…'] : value.map(abridged);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, abridged(member)]));
  return typeof value === 'string' && value.length > 160 ? `${value.slice(0, 160)}…` : value;
}

if (page) {
  writeFileSync(page, [
    '# A conversation with `kzsa mcp`', '',
    'The client of the protocol’s own SDK (npm `@modelcontextprotocol/sdk`) starts `kzsa mcp`, lists the tools and calls each, and once',
    `asks for an id that there is not. Recorded by \`node tests/outside/readers/mcp.mjs\` from version ${server.version} of the data, on which \`bash tests/outside.sh\``,
    'holds the same conversation. Lists are cut after their first item, long texts after a line.', '',
    'The server gives these instructions to a model:', '', `> ${client.getInstructions()}`, '',
    'A client is told of it like this:', '', '```json', '{ "mcpServers": { "kzsadata": { "command": "kzsa", "args": ["mcp"] } } }', '```', '',
    '## The tools', '', '| Tool | What it is for |', '| --- | --- |',
    ...tools.map(tool => `| \`${tool.name}\` | ${tool.description} |`), '',
    '## Questions and answers', '', ...parts].join('\n').trimEnd() + '\n');
}
console.log(tools.filter(tool => answered.has(tool.name)).length);
