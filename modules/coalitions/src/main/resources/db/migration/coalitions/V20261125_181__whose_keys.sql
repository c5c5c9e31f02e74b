-- Rotating the master key touches every coalition: the worker may see which there are, and nothing else of them.
grant usage on schema coalitions to heard_indexer;
create policy which_there_are on coalitions.coalition for select to heard_indexer using (true);
grant select (id) on coalitions.coalition to heard_indexer;
