-- Names in these functions mean what they say, whatever the caller's search path is.
alter function evidence.sealed_dossier_stays() set search_path = '';
alter function evidence.sealed_quote_stays() set search_path = '';
