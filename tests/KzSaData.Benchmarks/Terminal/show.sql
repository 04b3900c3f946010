-- What `kzsa show diplomatic-relations-1994` answers, asked of the exported database: the record, who took part, its claims with
-- their voices and what is said against them, its evidence with source and publisher, its links both ways, its notes.
.mode column
select title_en, 'event', date_edtf, support, summary_en, kind, areas, level, realis from events where id = 'diplomatic-relations-1994';
select actors.name_en, participants.role from participants join actors on actors.id = participants.actor where record = 'diplomatic-relations-1994' order by position;
select claims.field, claims.support,
    (select group_concat(coalesce(actors.name_en, publishers.name_en, author), ', ') from claim_voices
      left join actors on actors.id = claim_voices.actor left join publishers on publishers.id = claim_voices.publisher
      where claim_voices.record = claims.record and claim_voices.claim = claims.position) as voices,
    (select group_concat(sources.publisher || ': ' || disputes.says, '; ') from disputes
      join evidence on evidence.record = disputes.record and evidence.position = disputes.evidence join sources on sources.id = evidence.source
      where disputes.record = claims.record and disputes.field = claims.field) as against
  from claims where record = 'diplomatic-relations-1994' order by position;
select sources.id, sources.title, publishers.name_en, sources.issued_edtf, evidence.locator, evidence.stance, evidence.says, evidence.note, sources.url,
    (select group_concat(value, ', ') from evidence_fields where evidence_fields.record = evidence.record and evidence_fields.evidence = evidence.position) as fields
  from evidence join sources on sources.id = evidence.source join publishers on publishers.id = sources.publisher
  where record = 'diplomatic-relations-1994' order by evidence.position;
select relations.kind, records.title_en, records.date_edtf, records.id from relations join records on records.id = relations."to" where record = 'diplomatic-relations-1994';
select relations.kind, records.title_en, records.date_edtf, records.id from relations join records on records.id = relations.record where relations."to" = 'diplomatic-relations-1994';
select class, text_en from notes where entity_type = 'event' and entity = 'diplomatic-relations-1994' order by position;
