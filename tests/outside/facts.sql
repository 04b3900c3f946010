-- What every reader of the tables must find, in lines that tests/outside/facts.py compares with what kzsa says.
select 'count ' || kind || ' ' || count(*) from records group by kind;
select 'support ' || kind || ' ' || support || ' ' || count(*) from records group by kind, support;
select 'disputed ' || kind || ' ' || count(*) from records where disputed group by kind;
select 'undated ' || kind || ' ' || count(*) from records where date_edtf is null group by kind;
select 'total ' || currency || ' ' || stage || ' ' || count(*) || ' ' || sum(total_low)
    || ' ' || case when count(total_best) = count(*) then cast(sum(total_best) as text) else '-' end
    || ' ' || case when count(total_high) = count(*) then cast(sum(total_high) as text) else '-' end
  from amounts where counts_in_total and not disputed group by currency, stage;
