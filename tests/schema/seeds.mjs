// Good seeds, and what makes them bad: [what is wrong, kind, where the schema must say so, how to spoil the good one].
const text = en => ({ en });
const record = (kind, members) => ({
  $schema: `../schema/${kind}.json`, id: 'a-record-1994', title: text('A title'), summary: text('A summary.'), date: '1994-09', areas: ['politics'],
  participants: [{ actor: 'kazakhstan', role: 'party' }, { actor: 'saudi-arabia', role: 'party' }],
  evidence: [{ source: 'a-source', locator: 'p. 1', fields: ['date', 'participants'] }],
  ...members,
});

export const goodSeeds = {
  event: record('event', { kind: 'visit', realis: 'occurred' }),
  agreement: record('agreement', { instrument: 'memorandum', binding: 'unknown', legalSteps: [{ step: 'signed', date: '1994-09-28' }], numberReported: 13 }),
  investment: record('investment', {
    kind: 'grant', from: ['saudi-arabia'], into: ['kazakhstan'], aggregation: 'countable',
    amounts: [{ stage: 'pledged', qualifier: 'about', best: 15000000, currency: 'USD' }], statuses: [{ status: 'agreed', date: '1999' }],
  }),
  indicator: record('indicator', { measure: 'exports', value: { qualifier: 'at-least', low: 20 }, unit: 'USD', subject: 'kazakhstan' }),
  programme: record('programme', { owner: 'kazakhstan', purpose: text('A purpose.') }),
  proposal: record('proposal', { by: ['kazakhstan'], outcome: 'open' }),
  actor: { $schema: '../schema/actor.json', id: 'an-actor', kind: 'company', name: text('An actor'), country: 'kazakhstan', wikidata: 'Q232' },
  place: { $schema: '../schema/place.json', id: 'a-place', kind: 'city', name: text('A place'), country: 'kazakhstan', 'iso3166-2': 'KZ-71', latitude: 51.17, longitude: 71.45, precision: 'city' },
  assessment: record('assessment', { by: ['kazakhstan'] }),
  publisher: { $schema: '../schema/publisher.json', id: 'a-publisher', kind: 'agency', name: text('A publisher'), country: 'KZ', owners: [{ actor: 'kazakhstan' }], hosts: ['example.org'] },
  source: { $schema: '../schema/source.json', id: 'a-source', type: 'webpage', title: 'A page', publisher: 'a-publisher', url: 'https://example.org/page', language: 'en', seen: 'page' },
};

// What may be left out: [what is missing, kind, how to leave it out].
export const sparseSeeds = [
  ['no $schema, as in JSON that the library writes', 'event', seed => delete seed.$schema],
  ['nobody who gives, because no source names them', 'investment', seed => delete seed.from],
  ['no date', 'event', seed => delete seed.date],
];

export const badSeeds = [
  ['no title', 'event', '', seed => delete seed.title],
  ['no evidence', 'event', '', seed => delete seed.evidence],
  ['an empty list of evidence', 'event', '/evidence', seed => { seed.evidence = []; }],
  ['evidence without a source', 'event', '/evidence/0', seed => delete seed.evidence[0].source],
  ['evidence without a locator', 'event', '/evidence/0', seed => delete seed.evidence[0].locator],
  ['a member that does not exist', 'event', '', seed => { seed.titel = 'x'; }],
  ['an unknown member deep inside', 'event', '/participants/0', seed => { seed.participants[0].rank = 1; }],
  ['the $schema of another kind', 'event', '/$schema', seed => { seed.$schema = '../schema/actor.json'; }],
  ['an id in capitals', 'event', '/id', seed => { seed.id = 'A_Record'; }],
  ['an unknown kind', 'event', '/kind', seed => { seed.kind = 'trip'; }],
  ['an unknown role', 'event', '/participants/0/role', seed => { seed.participants[0].role = 'guest'; }],
  ['no realis', 'event', '', seed => delete seed.realis],
  ['null', 'event', '/date', seed => { seed.date = null; }],
  ['an empty text', 'event', '/title/en', seed => { seed.title.en = ''; }],
  ['a title without English', 'event', '/title', seed => { seed.title = { ru: 'Заголовок' }; }],
  ['a title that is plain text', 'event', '/title', seed => { seed.title = 'A title'; }],
  ['a date in words', 'event', '/date', seed => { seed.date = '28 September 1994'; }],
  ['a date as a number', 'event', '/date', seed => { seed.date = 1994; }],
  ['a hijri year with letters', 'event', '/hijri', seed => { seed.hijri = '1446 AH'; }],
  ['areas that are no list', 'event', '/areas', seed => { seed.areas = 'politics'; }],
  ['an area twice', 'event', '/areas', seed => { seed.areas = ['politics', 'politics']; }],
  ['an unknown stance', 'event', '/evidence/0/stance', seed => { seed.evidence[0].stance = 'refutes'; }],
  ['a number of documents in words', 'agreement', '/numberReported', seed => { seed.numberReported = 'about 13'; }],
  ['half a document', 'agreement', '/numberReported', seed => { seed.numberReported = 12.5; }],
  ['a legal step that is none', 'agreement', '/legalSteps/0/step', seed => { seed.legalSteps[0].step = 'in force'; }],
  ['an amount in quotation marks', 'investment', '/amounts/0/best', seed => { seed.amounts[0].best = '15 million'; }],
  ['an amount without a currency', 'investment', '/amounts/0', seed => delete seed.amounts[0].currency],
  ['a symbol for a currency', 'investment', '/amounts/0/currency', seed => { seed.amounts[0].currency = '$'; }],
  ['an amount without a stage', 'investment', '/amounts/0', seed => delete seed.amounts[0].stage],
  ['an empty list of who gives', 'investment', '/from', seed => { seed.from = []; }],
  ['no aggregation', 'investment', '', seed => delete seed.aggregation],
  ['a value without a qualifier', 'indicator', '/value', seed => delete seed.value.qualifier],
  ['no owner', 'programme', '', seed => delete seed.owner],
  ['nobody who proposes', 'proposal', '/by', seed => { seed.by = []; }],
  ['a Wikidata item that is none', 'actor', '/wikidata', seed => { seed.wikidata = '232'; }],
  ['a latitude in degrees and minutes', 'place', '/latitude', seed => { seed.latitude = '51°10′N'; }],
  ['a region of no country', 'place', '/iso3166-2', seed => { seed['iso3166-2'] = 'Astana'; }],
  ['an address without https', 'source', '/url', seed => { seed.url = 'example.org/page'; }],
  ['a language in full', 'source', '/language', seed => { seed.language = 'english'; }],
  ['no publisher', 'source', '', seed => delete seed.publisher],
  ['an unknown attribution', 'source', '/attribution', seed => { seed.attribution = 'doubtful'; }],
];
