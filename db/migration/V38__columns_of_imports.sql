-- Which column of a table holds what, where its headers do not say it in words that are known: said
-- when an import is begun, for all of it, or later for a file that had failed for want of it. A line
-- for each, "text=Body".
alter table import_job add column columns_said varchar(8000);
alter table import_file add column columns_said varchar(8000);
